package cn.mingfa.cli;

import cn.mingfa.kernel.clock.ClockRule;
import java.util.List;

/** All clock rules, a line each. */
final class RuleList {

    private static final int KEY = 26;
    private static final int LIMIT = 14;

    private final Ink ink;
    private final List<ClockRule> rules;

    RuleList(Ink ink, List<ClockRule> rules) {
        this.ink = ink;
        this.rules = List.copyOf(rules);
    }

    String print() {
        var out = new StringBuilder();
        for (ClockRule rule : rules) {
            String limit = rule.limit().amount() + rule.limit().unit().chinese();
            out.append("  ")
                    .append(ink.bold(Width.pad(rule.key(), KEY)))
                    .append(Width.pad(limit, LIMIT))
                    .append(rule.matter())
                    .append(" · ")
                    .append(rule.step());
            if (rule.basis().confidence().toBeConfirmed()) {
                out.append("  ").append(ink.amber(rule.basis().confidence().chinese()));
            }
            out.append('\n');
        }
        return out.toString();
    }
}
