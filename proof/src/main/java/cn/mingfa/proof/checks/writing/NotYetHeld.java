package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private static final List<List<String>> NAMED = Resources.table("teachings.csv", 2);
    private static final Words WELCOMED = Words.of(List.of("迎接", "喜迎", "庆祝", "召开"));
    /** One of them stands in the name of every congress and session. */
    private static final String OF_MEETINGS = "届党";

    private static final String NOT_YET = "这份文件成文时，这次会议还没有召开，请核对。";
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
        return OF_MEETINGS + "习中";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        OptionalInt year = dossier.metadata().year();
        Optional<LocalDate> written = dossier.metadata().writtenOn();
        boolean yearly = dossier.metadata().isOfYear();
        String text = block.text();
        OptionalInt reported = yearly ? year : OptionalInt.empty();
        if (reported.isEmpty() && written.isEmpty() || WELCOMED.endAt(text, lead(text, at))) {
            return;
        }
        if (OF_MEETINGS.indexOf(text.charAt(at)) < 0) {
            named(block, at, reported, written, notes);
            return;
        }
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
                    && isAfter(held.get(2), reported, written)) {
                notes.at(block.view(), from, named.end(), NOT_YET);
            }
        }
    }

    /** A meeting or a teaching by its own name, in the first place it is told at. */
    private static void named(Block block, int at, OptionalInt year, Optional<LocalDate> written, Notes notes) {
        for (List<String> known : NAMED) {
            if (block.text().startsWith(known.getFirst(), at) && isAfter(known.get(1), year, written)) {
                notes.at(
                        block.view(),
                        at,
                        at + known.getFirst().length(),
                        "“" + known.getFirst() + "”最早见于" + known.get(1) + "，这份文件成文时还没有，请核对。");
            }
        }
    }

    /** Where the numeral of a congress and what stands right before it begin. */
    private static int lead(String text, int at) {
        int from = at;
        while (from > 0 && "一二三四五六七八九十党的".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    private static boolean isAfter(String held, OptionalInt year, Optional<LocalDate> written) {
        int of = Integer.parseInt(held, 0, YEAR, 10);
        int month = Integer.parseInt(held, YEAR + 1, held.length(), 10);
        boolean signed = written.isPresent()
                && (of > written.get().getYear()
                        || of == written.get().getYear()
                                && month > written.get().getMonthValue());
        boolean due = year.isPresent() && (of > year.getAsInt() + 1 || of == year.getAsInt() + 1 && month > SPRING);
        return signed || due;
    }
}
