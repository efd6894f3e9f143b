package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.clock.ClockRule.Basis;
import cn.mingfa.kernel.clock.ClockRule.Confidence;
import cn.mingfa.kernel.clock.ClockRule.Reason;
import cn.mingfa.kernel.clock.ClockRule.Roll;
import cn.mingfa.kernel.clock.ClockRule.Sense;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Clock rules for tests. */
public final class Rules {

    private Rules() {}

    public static ClockRule rule(int amount, TimeUnit unit, Roll roll) {
        return rule(amount, unit, roll, List.of(), List.of(), Optional.empty());
    }

    public static ClockRule rule(
            int amount,
            TimeUnit unit,
            Roll roll,
            List<String> pauses,
            List<String> restarts,
            Optional<Limit> extension) {
        return rule(amount, unit, Sense.AT_MOST, roll, pauses, restarts, extension);
    }

    /** A minimum period of that many working days. */
    public static ClockRule minimum(int workingDays) {
        return rule(
                workingDays, TimeUnit.WORKING_DAYS, Sense.AT_LEAST, Roll.NONE, List.of(), List.of(), Optional.empty());
    }

    private static ClockRule rule(
            int amount,
            TimeUnit unit,
            Sense sense,
            Roll roll,
            List<String> pauses,
            List<String> restarts,
            Optional<Limit> extension) {
        return new ClockRule(
                new Edition(new Urn(Urn.Kind.CLOCK, "test.rule"), 1, LocalDate.of(2019, 1, 1), Optional.empty()),
                "test.rule",
                "试验事项",
                "答复",
                "收到申请",
                new Limit(amount, unit),
                sense,
                roll,
                reasons(pauses),
                reasons(restarts),
                extension,
                Optional.of("负责人"),
                new Basis("试验规定", "1", Confidence.VERIFIED_TEXT),
                2,
                false,
                false);
    }

    /** 政府信息公开条例第三十三条: 20 working days, two pauses, restarts, up to 20 more. */
    public static ClockRule reply() {
        return rule(
                20,
                TimeUnit.WORKING_DAYS,
                Roll.NONE,
                List.of("third_party_opinion", "other_organ_opinion"),
                List.of("correction_received", "fee_paid"),
                Optional.of(new Limit(20, TimeUnit.WORKING_DAYS)));
    }

    /** A period of days or months that may be paused. */
    public static ClockRule pausable(int amount, TimeUnit unit, Roll roll) {
        return rule(amount, unit, roll, List.of("appraisal"), List.of(), Optional.of(new Limit(amount, unit)));
    }

    private static List<Reason> reasons(List<String> keys) {
        return keys.stream().map(key -> new Reason(key, label(key))).toList();
    }

    private static String label(String key) {
        return switch (key) {
            case "third_party_opinion" -> "征求第三方意见";
            case "other_organ_opinion" -> "征求其他机关意见";
            case "correction_received" -> "收到补正材料";
            case "fee_paid" -> "缴纳信息处理费";
            default -> "检验鉴定";
        };
    }
}
