package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.definition.Edition;
import java.util.List;
import java.util.Optional;

/**
 * A limit or minimum period set by law (期限规则), as declared: it computes nothing.
 *
 * @param key as in the table of deadlines, e.g. {@code xxgk.reply}
 * @param matter what it is about, e.g. 政府信息公开
 * @param step the step it limits, e.g. 答复
 * @param trigger the event it counts from, in words
 * @param pauses reasons for which its running may be paused (期限中止、扣除); empty if none
 * @param restarts events that start it anew (重新计算); empty if none
 * @param extension the most it may be extended by, if at all
 * @param dueSoonWorkingDays amber begins so many working days before due
 * @param ofOthers whether it binds a party or a court and not the office: when it has passed, a right has lapsed, and nobody
 *     here is late
 * @param early whether it may be met before it begins to run: a report on a year may be handed in within that year
 */
public record ClockRule(
        Edition edition,
        String key,
        String matter,
        String step,
        String trigger,
        Limit limit,
        Sense sense,
        Roll roll,
        List<Reason> pauses,
        List<Reason> restarts,
        Optional<Limit> extension,
        Optional<String> extensionApprover,
        Basis basis,
        int dueSoonWorkingDays,
        boolean ofOthers,
        boolean early) {

    public ClockRule {
        pauses = List.copyOf(pauses);
        restarts = List.copyOf(restarts);
    }

    /** Whether the office can miss it. */
    public boolean isDuty() {
        return sense == Sense.AT_MOST && !ofOthers;
    }

    /** Whether the limit can be missed, or is a minimum that can only be "not yet run". */
    public enum Sense {
        AT_MOST,
        AT_LEAST
    }

    /** What happens when a period in days or months ends on a rest day. */
    public enum Roll {
        /** It ends there all the same. */
        NONE,
        /** It ends on the next working day, by the law's own words. */
        FORWARD,
        /** The same by general practice, to be confirmed. */
        FORWARD_K,
        /** A count backwards ends on the working day before. */
        BACKWARD
    }

    /** How well the text behind the rule is known. */
    public enum Confidence {
        VERIFIED_TEXT("条文已核"),
        VERIFIED_SECONDARY("据二手资料"),
        GENERAL_KNOWLEDGE("待确认"),
        LOCAL_PRACTICE("地方做法，待确认");

        private final String chinese;

        Confidence(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** As in JSON and definition files: {@code verified_text}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether an office must confirm the value before relying on it. */
        public boolean toBeConfirmed() {
            return this == GENERAL_KNOWLEDGE || this == LOCAL_PRACTICE;
        }
    }

    /**
     * @param article as in the table, e.g. {@code 30;33}; empty if unknown
     * @param local a sentence on whose parameter set the amount, if it is not that of the law's text
     */
    public record Basis(String law, String article, Confidence confidence, Optional<String> local) {

        /** A basis whose amount is the law's own. */
        public Basis(String law, String article, Confidence confidence) {
            this(law, article, confidence, Optional.empty());
        }
    }

    /** @param key e.g. {@code third_party_opinion}; {@code label} says it in Chinese */
    public record Reason(String key, String label) {}
}
