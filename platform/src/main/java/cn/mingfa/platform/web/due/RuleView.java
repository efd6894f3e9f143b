package cn.mingfa.platform.web.due;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.platform.web.part.Steps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rule to choose, and what it lets one ask.
 *
 * @param when from what it counts, e.g. 自收到申请起，20 个工作日
 * @param limit e.g. 20 个工作日, 不少于 30 日, 提前 7 日
 * @param pauses reasons for which it may be paused; empty where it may not
 * @param extension e.g. 0 至 20 个工作日; empty where it may not be extended
 * @param cannot what it does not allow, in one sentence; empty where it allows all
 */
public record RuleView(
        String key,
        String matter,
        String step,
        String trigger,
        String when,
        String limit,
        boolean hours,
        String pauses,
        String restarts,
        String extension,
        String cannot) {

    static RuleView of(ClockRule rule) {
        return new RuleView(
                rule.key(),
                rule.matter(),
                Steps.full(rule.step()),
                rule.trigger(),
                (rule.limit().amount() < 0 ? "在" + rule.trigger() + "以前，" : "自" + rule.trigger() + "起，") + limit(rule),
                limit(rule),
                rule.limit().unit() == TimeUnit.HOURS,
                labels(rule.pauses()),
                labels(rule.restarts()),
                rule.extension()
                        .map(limit ->
                                "0 至 " + limit.amount() + " " + limit.unit().chinese())
                        .orElse(""),
                cannot(rule));
    }

    private static String limit(ClockRule rule) {
        String amount =
                Math.abs(rule.limit().amount()) + " " + rule.limit().unit().chinese();
        String lead = rule.limit().amount() < 0 ? "提前 " : "";
        return switch (rule.sense()) {
            case AT_MOST -> lead + amount;
            case AT_LEAST -> (lead.isEmpty() ? "不少于 " : lead) + amount;
        };
    }

    private static String labels(List<ClockRule.Reason> reasons) {
        return reasons.stream().map(ClockRule.Reason::label).collect(Collectors.joining("、"));
    }

    private static String cannot(ClockRule rule) {
        List<String> cannot = new ArrayList<>();
        if (rule.pauses().isEmpty()) {
            cannot.add("没有可以扣除的情形");
        }
        if (rule.restarts().isEmpty()) {
            cannot.add("不重新计算");
        }
        if (rule.extension().isEmpty()) {
            cannot.add("不能延长");
        }
        if (rule.ofOthers()) {
            cannot.add("约束的是当事人或者法院，过了不算本单位逾期");
        }
        return cannot.isEmpty() ? "" : "这个期限" + String.join("，", cannot) + "。";
    }

    /** Rules under the matter they are about. */
    public record Group(String matter, List<RuleView> rules) {

        public Group {
            rules = List.copyOf(rules);
        }

        /** What is in it, to be seen without unfolding it. */
        public String steps() {
            return rules.stream().map(RuleView::step).collect(Collectors.joining("、"));
        }
    }

    /** Those in which all the words occur, in the order of the catalogue. */
    static List<Group> search(List<ClockRule> rules, String words) {
        Map<String, List<RuleView>> groups = new LinkedHashMap<>();
        List<String> wanted = List.of(words.strip().split("\\s+"));
        for (ClockRule rule : rules) {
            String text =
                    rule.matter() + rule.step() + rule.trigger() + rule.basis().law() + rule.key();
            if (wanted.stream().allMatch(text::contains)) {
                groups.computeIfAbsent(rule.matter(), m -> new ArrayList<>()).add(of(rule));
            }
        }
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
