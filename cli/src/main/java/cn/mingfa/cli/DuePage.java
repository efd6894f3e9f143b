package cn.mingfa.cli;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.DueDate.Kind;
import cn.mingfa.kernel.clock.DueDate.Step;
import cn.mingfa.kernel.clock.Limit;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How a due date was reckoned, for a person: the month grid, the course in short, the rule with its article. */
final class DuePage {

    private static final int LABEL = 8;
    private static final int SPAN = 28;

    private final Ink ink;
    private final DueDate due;
    private final ClockRule rule;

    DuePage(Ink ink, DueDate due) {
        this.ink = ink;
        this.due = due;
        this.rule = due.rule();
    }

    String print() {
        var out = new StringBuilder("\n");
        boolean hours = rule.limit().unit() == Limit.TimeUnit.HOURS;
        String day = OfficialDocument.chinese(due.day())
                + (hours ? " " + due.due().toLocalTime() : "")
                + "（"
                + due.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA)
                + "）";
        out.append("  ").append(ink.bold(rule.matter() + " · " + rule.step())).append('\n');
        out.append("  ")
                .append(Words.get(rule.sense() == ClockRule.Sense.AT_MOST ? "due.at_most" : "due.at_least"))
                .append(ink.filled(" " + day + " "))
                .append(due.provisional() ? "  " + ink.amber(Words.get("due.provisional")) : "")
                .append("\n\n");
        if (!hours) {
            out.append(new MonthGrid(ink, due).print()).append('\n');
        }
        course(out);
        basis(out);
        return out.toString();
    }

    private void course(StringBuilder out) {
        heading(out, "due.course");
        List<Step> steps = due.steps();
        for (int i = 0; i < steps.size(); ) {
            int end = i;
            while (end + 1 < steps.size() && goOn(steps.get(end), steps.get(end + 1))) {
                end++;
            }
            run(out, steps.subList(i, end + 1));
            i = end + 1;
        }
    }

    /** Counted days and the rest days between them make one line; so do the days of a pause. */
    private static boolean goOn(Step before, Step after) {
        return family(before.kind()) == family(after.kind()) && before.kind() != Kind.START;
    }

    private static int family(Kind kind) {
        return switch (kind) {
            case START -> 0;
            case COUNTED, REST -> 1;
            case PAUSED -> 2;
            case ROLLED -> 3;
            case DUE -> 4;
        };
    }

    private void run(StringBuilder out, List<Step> run) {
        Step first = run.getFirst();
        Step last = run.getLast();
        String span = first.date().equals(last.date())
                ? day(first.date(), first.date())
                : day(first.date(), first.date()) + "—" + day(last.date(), first.date());
        long counted = run.stream().filter(s -> s.n() != 0).count();
        String what = switch (first.kind()) {
            case START, DUE -> first.why();
            case PAUSED -> Words.say("due.paused", run.size(), first.why());
            case ROLLED -> first.why();
            case COUNTED, REST ->
                counted == 0
                        ? first.why()
                        : run.size() == counted
                                ? Words.say("due.counted", counted)
                                : Words.say("due.counted_without", counted, run.size() - counted);
        };
        out.append("  ").append(Width.pad(span, SPAN)).append(what);
        if (first.kind() == Kind.DUE && first.n() != 0) {
            out.append(Words.say("due.ordinal", Math.abs(first.n())));
        }
        out.append('\n');
    }

    private String day(LocalDate date, LocalDate seen) {
        boolean sameYear = date.getYear() == seen.getYear() && !date.equals(seen);
        return (sameYear ? "" : date.getYear() + "年") + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private void basis(StringBuilder out) {
        out.append('\n');
        heading(out, "due.basis");
        Limit limit = rule.limit();
        row(
                out,
                "due.rule",
                Words.say(
                        "due.rule_text",
                        rule.step(),
                        Math.abs(due.amount()),
                        limit.unit().chinese(),
                        rule.edition().version(),
                        rule.key()));
        row(out, "due.trigger", rule.trigger());
        ClockRule.Confidence confidence = rule.basis().confidence();
        String marked = confidence.toBeConfirmed()
                ? ink.amber("［" + confidence.chinese() + "］")
                : ink.green("［" + confidence.chinese() + "］");
        String article = rule.basis().article().isEmpty()
                ? ""
                : Words.say("due.article", rule.basis().article().replace(";", "、"));
        row(out, "due.law", "《" + rule.basis().law() + "》" + article + " " + marked);
        rule.basis().local().ifPresent(local -> row(out, "due.local", local));
        row(out, "due.calendar", due.calendarVersion());
        out.append('\n');
    }

    private void heading(StringBuilder out, String key) {
        out.append("  ").append(ink.bold(Words.get(key))).append('\n');
    }

    private void row(StringBuilder out, String key, String text) {
        out.append("  ")
                .append(ink.faint(Width.pad(Words.get(key), LABEL)))
                .append(text)
                .append('\n');
    }
}
