package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Copy.Planted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Gives a proofreader the clean reports and the injured copies of a half and counts. A defect counts as found when an
 * error or warning of an accepted rule touches its place; a peer without such rules is asked only to touch the place.
 */
final class Measure {

    private final Proofreader reader;
    private final boolean anyRule;
    private final Consumer<String> log;

    /** @param log told of what was missed and what was wrongly said, line by line */
    Measure(Proofreader reader, boolean anyRule, Consumer<String> log) {
        this.reader = reader;
        this.anyRule = anyRule;
        this.log = log;
    }

    /** Clean texts, copies with one defect each, copies with several. */
    Tally of(List<OwnReport> reports) {
        return of(reports, true);
    }

    /** The same without the thousands of copies with one defect, for readers that take their time. */
    Tally ofMixedOnly(List<OwnReport> reports) {
        return of(reports, false);
    }

    private Tally of(List<OwnReport> reports, boolean singles) {
        var tally = new Tally();
        for (OwnReport report : reports) {
            List<Mark> clean = reader.read(report.text());
            clean.stream()
                    .filter(Mark::certain)
                    .forEach(m ->
                            log.accept("CLEAN\t" + m.rule() + "\t" + report.name() + "\t" + around(report.text(), m)));
            tally.clean(report, clean);
            Set<String> known = words(report.text(), clean);
            if (singles) {
                Copies.single(report).forEach(copy -> count(tally, copy, known, true));
            }
            Copies.mixed(report).forEach(copy -> count(tally, copy, known, false));
        }
        return tally;
    }

    private void count(Tally tally, Copy copy, Set<String> known, boolean single) {
        List<Mark> marks = reader.read(copy.text());
        for (Planted planted : copy.planted()) {
            count(tally.of(planted.kind()), copy, planted, marks, single);
        }
        for (Mark mark : marks) {
            judge(tally, copy, mark, known);
        }
        if (single && !copy.mended().equals(copy.report().text())) {
            for (Mark mark : reader.read(copy.mended())) {
                if (mark.certain() && !known.contains(words(copy.mended(), mark))) {
                    boolean first = tally.wrong(copy.report().name(), copy.mended(), mark);
                    if (first) {
                        log.accept("RIGHT SENTENCE\t" + mark.rule() + "\t"
                                + copy.report().name() + "\t" + around(copy.mended(), mark));
                    }
                }
            }
        }
    }

    private void count(Tally.ClassCount count, Copy copy, Planted planted, List<Mark> marks, boolean single) {
        List<Mark> touching = marks.stream().filter(planted::touches).toList();
        List<Mark> answers = touching.stream().filter(m -> accepts(planted, m)).toList();
        boolean found = answers.stream().anyMatch(Mark::certain);
        count.planted++;
        if (found) {
            count.found++;
            rules(answers.stream().filter(Mark::certain))
                    .forEach(rule -> count.answeredBy.merge(rule, 1, Integer::sum));
        } else if (!answers.isEmpty()) {
            count.foundAsHint++;
            rules(answers.stream()).forEach(rule -> count.hintedBy.merge(rule, 1, Integer::sum));
        } else if (touching.stream().anyMatch(Mark::certain)) {
            count.touched++;
        }
        if (single) {
            count.alone++;
            boolean restored = answers.stream()
                    .filter(m -> !m.replacements().isEmpty())
                    .anyMatch(m -> m.applied(copy.text()).equals(copy.mended()));
            count.restored += restored ? 1 : 0;
            if (!found) {
                log.accept("MISSED" + (answers.isEmpty() ? "" : " (hint)") + "\t" + planted.kind() + "\t"
                        + copy.report().name() + "\t" + around(copy.text(), planted.span())
                        + touching.stream()
                                .map(m -> " {" + m.rule() + "}")
                                .distinct()
                                .reduce("", String::concat));
            }
        } else {
            count.mixedPlanted++;
            count.mixedFound += found ? 1 : 0;
        }
    }

    private static Stream<String> rules(Stream<Mark> marks) {
        return marks.map(Mark::rule).distinct();
    }

    private void judge(Tally tally, Copy copy, Mark mark, Set<String> known) {
        List<Planted> touched =
                copy.planted().stream().filter(p -> p.touches(mark)).toList();
        Tally.RuleCount count = tally.rule(mark.rule());
        if (!mark.certain()) {
            return;
        }
        if (touched.stream().anyMatch(p -> accepts(p, mark))) {
            count.answered++;
        } else if (!touched.isEmpty()) {
            count.aside++;
        } else if (!known.contains(words(copy.text(), mark))
                && tally.wrong(copy.report().name(), copy.text(), mark)) {
            log.accept("WRONG\t" + mark.rule() + "\t" + copy.report().name() + "\t" + around(copy.text(), mark)
                    + "\tbeside " + copy.planted().stream().map(Planted::kind).toList());
        }
    }

    private boolean accepts(Planted planted, Mark mark) {
        return anyRule || Kinds.about(planted.kind()).accepts(mark.rule());
    }

    private static Set<String> words(String text, List<Mark> marks) {
        var words = new HashSet<String>();
        marks.forEach(m -> words.add(words(text, m)));
        return words;
    }

    private static String words(String text, Mark mark) {
        return mark.rule() + "\t" + text.substring(mark.start(), mark.end());
    }

    private static String around(String text, Mark mark) {
        return around(text, new Span(mark.start(), mark.end()))
                + (mark.replacements().isEmpty()
                        ? ""
                        : " -> " + mark.replacements().getFirst());
    }

    private static String around(String text, Span span) {
        int to = Math.min(span.to(), span.from() + 60);
        String shown = text.substring(Math.max(0, span.from() - 12), span.from())
                + "【" + text.substring(span.from(), to) + "】"
                + text.substring(to, Math.min(text.length(), to + 12));
        return shown.replace("\n", "⏎").replace("\t", " ");
    }
}
