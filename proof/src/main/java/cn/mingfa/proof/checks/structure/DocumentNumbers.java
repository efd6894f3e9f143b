package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 发文字号: six-cornered brackets, full year, a number without 第 and without leading zeros. */
final class DocumentNumbers implements Check {

    private static final Rule RULE = Rule.error("metadata.document_number", Basis.LAYOUT + " 7.2.5");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff])([〔\\[［【(（{﹝〖])((?:19|20)\\d{2})([〕\\]］】)）}﹞〗])(第?)(0{0,4})([1-9]\\d{0,4})号");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.layout().blocks()) {
            if (block.role() == Role.BODY || block.role() == Role.HEADER || block.role() == Role.TITLE) {
                Matcher matcher = NUMBER.matcher(dossier.source()).region(block.start(), block.end());
                matcher.useTransparentBounds(true);
                while (matcher.find()) {
                    String wanted = "〔" + matcher.group(2) + "〕" + matcher.group(6) + "号";
                    if (!matcher.group().equals(wanted)) {
                        notes.at(
                                matcher.start(),
                                matcher.end(),
                                "发文字号应当写作“" + wanted + "”：年份用六角括号，序号不编虚位，不加“第”字。",
                                wanted);
                    }
                }
            }
        }
    }
}
