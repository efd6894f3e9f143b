package cn.mingfa.platform.reporting;

import cn.mingfa.platform.reporting.Segment.Role;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.WorkspaceRules;
import cn.mingfa.report.Gap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only the ledger can tell of a report: figures not filled in, and numbers typed by hand. */
final class FigureChecks {

    private FigureChecks() {}

    /** What is missing: in drafted words as the draft names it, in words of people where a figure is empty. */
    static List<Remark> gaps(Paper paper, List<Gap> gaps, ReportFigures figures) {
        List<Remark> remarks = new ArrayList<>();
        for (Gap gap : gaps) {
            Optional<Paper.Line> line = gap.paragraph().flatMap(paper::line);
            if (line.filter(l -> !l.passage().edited()).isPresent()) {
                remarks.add(gap(line.get(), gap, figures));
            } else if (gap.paragraph().isEmpty()) {
                paper.line(gap.part().key())
                        .ifPresent(heading -> remarks.add(remark(
                                WorkspaceRules.GAP.id(),
                                Severity.HINT,
                                gap.sentence(),
                                heading,
                                0,
                                heading.text().length())));
            }
        }
        for (Paper.Line line : paper.lines()) {
            if (line.passage().edited()) {
                line.segments().stream()
                        .filter(s -> s.role() == Role.FIGURE)
                        .forEach(s -> empty(line, s, figures).ifPresent(remarks::add));
            }
        }
        return remarks;
    }

    /** Anchored at the figure of that name, else at the mark 【待填：…】, else at the whole paragraph. */
    private static Remark gap(Paper.Line line, Gap gap, ReportFigures figures) {
        String text = line.text();
        Optional<Segment> figure = line.segments().stream()
                .filter(s -> s.role() == Role.FIGURE)
                .filter(s -> figures.name(s.indicator()).equals(gap.what()))
                .findFirst();
        int mark = text.indexOf("【待填：" + gap.what() + "】");
        int start = figure.map(Segment::start).orElse(Math.max(mark, 0));
        int end = figure.map(Segment::end).orElse(mark < 0 ? text.length() : text.indexOf('】', mark) + 1);
        return remark(WorkspaceRules.GAP.id(), Severity.WARNING, gap.sentence(), line, start, end);
    }

    private static Optional<Remark> empty(Paper.Line line, Segment segment, ReportFigures figures) {
        return figures.figure(segment.indicator())
                .filter(view -> view.state() == ParagraphView.State.EMPTY)
                .map(view -> remark(
                        WorkspaceRules.GAP.id(),
                        Severity.WARNING,
                        "“" + view.tally().indicator().name() + "”待填，请在台账中补记。",
                        line,
                        segment.start(),
                        segment.end()));
    }

    /**
     * Numbers in words written by people that no figure of the ledger stands behind: such a number differs from the
     * ledger, equals it without being bound to it, or has no source at all.
     */
    static List<Remark> typed(Paper paper, List<Fact> facts, ReportFigures figures) {
        List<Remark> remarks = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<Paper.Line> line = paper.line(fact.start(), fact.end());
            if (fact.verbal() || line.isEmpty() || !line.get().passage().edited()) {
                continue;
            }
            int start = fact.start() - line.get().offset();
            int end = fact.end() - line.get().offset();
            boolean bound = line.get().segments().stream()
                    .anyMatch(s -> s.role() != Role.WORDS && s.role() != Role.LEAD && s.meets(start, end));
            if (!bound) {
                remarks.add(typed(fact, line.get(), start, end, figures));
            }
        }
        return remarks;
    }

    /** What the ledger counts for the indicators of numbers typed by hand; the bound ones agree with it anyway. */
    static Map<String, BigDecimal> counted(Paper paper, List<Fact> facts, ReportFigures figures) {
        Map<String, BigDecimal> counted = new HashMap<>();
        for (Fact fact : facts) {
            boolean edited = paper.line(fact.start(), fact.end())
                    .filter(l -> l.passage().edited())
                    .isPresent();
            if (edited && fact.key().isPresent()) {
                String key = fact.key().get();
                figures.figure(key)
                        .flatMap(view -> view.tally().figure().amount())
                        .ifPresent(amount -> counted.put(key, amount));
            }
        }
        return counted;
    }

    private static Remark typed(Fact fact, Paper.Line line, int start, int end, ReportFigures figures) {
        Optional<FigureView> counted = fact.key()
                .filter(key -> fact.period().text().isEmpty())
                .flatMap(figures::figure)
                .filter(view -> view.tally().figure().amount().isPresent());
        if (counted.isEmpty()) {
            return remark(
                    WorkspaceRules.UNSOURCED.id(),
                    Severity.HINT,
                    "“" + fact.quote() + "”是手工填写的，没有来源。请在台账中登记后引用数据，或者核对后忽略。",
                    line,
                    start,
                    end);
        }
        FigureView view = counted.get();
        BigDecimal amount = view.tally().figure().amount().orElseThrow();
        String name = view.tally().indicator().name();
        boolean agrees = agrees(fact, amount);
        Remark remark = remark(
                (agrees ? WorkspaceRules.UNBOUND : WorkspaceRules.DIFFERS).id(),
                agrees ? Severity.HINT : Severity.WARNING,
                agrees
                        ? "“" + fact.quote() + "”与台账的“" + name + "”一致，但不会随台账变化。可以改为引用数据。"
                        : "“" + fact.quote() + "”与台账不一致：“" + name + "”为" + view.written() + "。请核对，或者改为引用数据。",
                line,
                start,
                end);
        return withFigure(remark, view);
    }

    private static boolean agrees(Fact fact, BigDecimal amount) {
        int order = amount.compareTo(fact.value());
        return switch (fact.qualifier()) {
            case EXACT -> order == 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            // about: within a twentieth of what is written
            case ABOUT ->
                amount.subtract(fact.value())
                                .abs()
                                .multiply(BigDecimal.valueOf(20))
                                .compareTo(fact.value().abs())
                        <= 0;
        };
    }

    private static Remark withFigure(Remark remark, FigureView view) {
        String token = Tokens.write(view.tally().indicator().key());
        return new Remark(
                remark.rule(),
                remark.severity(),
                remark.message(),
                remark.basis(),
                remark.quote(),
                remark.line(),
                remark.start(),
                remark.end(),
                Optional.of(view.written()),
                Optional.of(token));
    }

    private static Remark remark(String rule, Severity severity, String message, Paper.Line line, int start, int end) {
        return new Remark(
                rule,
                severity,
                message,
                Optional.empty(),
                line.text().substring(start, end),
                Optional.of(line),
                start,
                end,
                Optional.empty(),
                Optional.empty());
    }
}
