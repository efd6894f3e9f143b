package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in Chinese digits whose zero is not 〇. */
final class YearForms implements Check {

    private static final Rule RULE = Rule.warning("numeral.year_form", Basis.NUMERALS);
    private static final Pattern YEAR = Pattern.compile("二[0０○oOＯ零〇]([一二三四五六七八九0０○oOＯ零〇])([一二三四五六七八九0０○oOＯ零〇])年");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            Matcher matcher = YEAR.matcher(dossier.source()).region(block.start(), block.end());
            while (matcher.find()) {
                String wanted = "二〇" + zero(matcher.group(1)) + zero(matcher.group(2)) + "年";
                if (!matcher.group().equals(wanted)) {
                    notes.at(matcher.start(), matcher.end(), "汉字年份里的零应当写作“〇”，请改为“" + wanted + "”。", wanted);
                }
            }
        }
    }

    private static String zero(String digit) {
        return "0０○oOＯ零〇".contains(digit) ? "〇" : digit;
    }
}
