package cn.mingfa.cli;

import cn.mingfa.kernel.clock.ClockRefusal;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.Limit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The line of {@code due --json}. */
final class DueJson {

    private DueJson() {}

    static String line(DueDate due) {
        ClockRule rule = due.rule();
        boolean hours = rule.limit().unit() == Limit.TimeUnit.HOURS;
        return Json.object(json -> json.text("key", rule.key())
                .text("matter", rule.matter())
                .text("step", rule.step())
                .text("sense", rule.sense().name().toLowerCase(Locale.ROOT))
                .text("due", hours ? due.due().toString() : due.day().toString())
                .flag("provisional", due.provisional())
                .text("unit", rule.limit().unit().key())
                .number("amount", due.amount())
                .text("law", some(rule.basis().law()))
                .text("article", some(rule.basis().article()))
                .text("confidence", rule.basis().confidence().key())
                .number("rule_version", rule.edition().version())
                .text("calendar_version", due.calendarVersion())
                .list(
                        "steps",
                        due.steps(),
                        (j, step) -> j.text("date", step.date().toString())
                                .text("kind", step.kind().key())
                                .number("n", step.n() == 0 ? OptionalInt.empty() : OptionalInt.of(step.n()))
                                .text("why", step.why())));
    }

    static String refusal(String key, ClockRefusal.Code code, String sentence) {
        return Json.object(json -> json.text("key", some(key))
                .nested("error", e -> e.text("code", code.key()).text("message", sentence)));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
