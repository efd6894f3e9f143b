package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The villages, townships and stations a unit has, all of them told with two numbers: 16个乡镇 twice, 15个乡镇全覆盖 once. What a
 * clause does not claim to be all of them may be some.
 */
final class OwnPlacesCounted {

    private static final char UNIT = '个';
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d.第])(\\d{1,4})个((?:行政)?村(?:（社区）)?|社区|乡镇(?:（街道）)?|镇街|司法所|派出所|市场监管所|科室|股室|站所)(?![\\u4e00-\\u9fff]{0,4}\\d)");
    private static final Words ALL = Words.list("places-all.txt");
    private static final Words SOME = Words.list("places-some.txt");
    /** All that lie within a region: 全县下辖12个乡镇. */
    private static final Words HELD = Words.of(List.of("下辖", "现辖", "共辖"));

    private static final int NEAR = 24;
    private static final int OFTEN = 2;
    private static final int SCALE = 3;
    /** A text that tells more of them is no report of one unit. */
    private static final int MANY = 60;

    private record Telling(int start, int end, int number, String quote, boolean all) {}

    private OwnPlacesCounted() {}

    static void run(Dossier dossier, Notes notes) {
        Map<String, List<Telling>> told = new HashMap<>();
        for (Block block : dossier.body()) {
            String text = block.text();
            Matcher matcher = COUNTED.matcher(text).useTransparentBounds(true);
            for (int unit = text.indexOf(UNIT); unit >= 0; unit = text.indexOf(UNIT, unit + 1)) {
                int from = unit;
                while (from > 0 && Chars.isDigit(text.charAt(from - 1))) {
                    from--;
                }
                if (from == unit || !matcher.region(from, text.length()).lookingAt()) {
                    continue;
                }
                told.computeIfAbsent(matcher.group(2), k -> new ArrayList<>()).add(telling(block, matcher));
            }
        }
        told.values().forEach(tellings -> judge(tellings, notes));
        OwnPersonsCounted.run(dossier, notes);
    }

    private static Telling telling(Block block, Matcher matcher) {
        String text = block.text();
        int from = matcher.start();
        while (from > 0 && matcher.start() - from < NEAR && "，。；".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = matcher.end();
        while (to < text.length() && to - matcher.end() < NEAR && "，。；".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String clause = text.substring(from, to);
        return new Telling(
                block.view().start(matcher.start()),
                block.view().end(matcher.end()),
                Integer.parseInt(matcher.group(1)),
                matcher.group(),
                HELD.occurIn(clause) || ALL.occurIn(clause) && !SOME.occurIn(clause));
    }

    /** One number told twice at least, and another that is near to it told once of all. */
    private static void judge(List<Telling> tellings, Notes notes) {
        if (tellings.size() > MANY) {
            return;
        }
        if (tellings.size() == 2) {
            pair(tellings.getFirst(), tellings.getLast(), notes);
        }
        for (Telling odd : tellings) {
            long same =
                    tellings.stream().filter(t -> t.number() == odd.number()).count();
            Optional<Telling> usual = tellings.stream()
                    .filter(t -> t.number() != odd.number() && often(tellings, t.number()))
                    .findFirst();
            boolean near = usual.isPresent()
                    && odd.number() < SCALE * usual.get().number()
                    && usual.get().number() < SCALE * odd.number();
            if (odd.all() && same == 1 && near) {
                notes.span(
                        Severity.WARNING,
                        odd.start(),
                        odd.end(),
                        "别处说的是" + usual.get().quote() + "，这里是" + odd.quote() + "，请核对。",
                        Optional.empty());
            }
        }
    }

    /** Told twice only, both times of all. */
    private static void pair(Telling one, Telling other, Notes notes) {
        boolean differ = one.all()
                && other.all()
                && one.number() != other.number()
                && one.number() < 2 * other.number()
                && other.number() < 2 * one.number();
        if (differ) {
            notes.span(
                    Severity.WARNING,
                    other.start(),
                    other.end(),
                    "前面说的是" + one.quote() + "，这里是" + other.quote() + "，请核对。",
                    Optional.empty());
        }
    }

    private static boolean often(List<Telling> tellings, int number) {
        return tellings.stream().filter(t -> t.number() == number).count() >= OFTEN;
    }
}
