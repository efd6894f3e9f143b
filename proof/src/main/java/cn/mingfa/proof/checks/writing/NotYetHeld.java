package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spirit of a congress or of a session of its committee in a report that was due before it was held: 党的二十届四中全会精神 in a
 * report of 2023. A report may be written until the spring after its year.
 */
final class NotYetHeld implements Watch {

    private static final Rule RULE = Rule.warning("numeral.not_yet", "党的历次全国代表大会、中央委员会全会的召开时间");
    private static final List<List<String>> HELD = Resources.table("congresses.csv", 3);
    private static final Pattern SESSION =
            Pattern.compile("([一二三四五六七八九十]{2,3})届(?:[一二三四五六七八九]中、){0,8}([一二三四五六七八九])中全会");
    private static final Pattern CONGRESS = Pattern.compile("党的([一二三四五六七八九十]{2,3})大(?:精神|报告|以来|胜利召开|召开以来|部署|决策)");
    /** The last month of the spring a report of the year before is written in. */
    private static final int SPRING = 4;

    /** Digits of a year. */
    private static final int YEAR = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "届党";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        OptionalInt year = dossier.metadata().year();
        if (year.isEmpty() || !dossier.metadata().genre().isYearly()) {
            return;
        }
        String text = block.text();
        boolean session = text.charAt(at) == '届';
        int from = at;
        while (session && from > 0 && "一二三四五六七八九十".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        Matcher named = (session ? SESSION : CONGRESS).matcher(text).region(from, text.length());
        if (!named.lookingAt()) {
            return;
        }
        String ordinal = session ? named.group(2) : "";
        for (List<String> held : HELD) {
            if (held.get(0).equals(named.group(1))
                    && held.get(1).equals(ordinal)
                    && isAfter(held.get(2), year.getAsInt())) {
                notes.at(block.view(), from, named.end(), year.getAsInt() + "年的报告成文时，这次会议还没有召开，请核对。");
            }
        }
    }

    private static boolean isAfter(String held, int year) {
        int of = Integer.parseInt(held, 0, YEAR, 10);
        int month = Integer.parseInt(held, YEAR + 1, held.length(), 10);
        return of > year + 1 || of == year + 1 && month > SPRING;
    }
}
