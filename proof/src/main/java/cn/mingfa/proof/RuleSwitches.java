package cn.mingfa.proof;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rules an office has switched off, and why. Where the switches are kept is another matter: in the office's folder
 * ({@link RuleSwitchFile}) or in a server's database.
 *
 * @param reasons by the id of the rule, in the order of the ids; empty where none is given
 */
public record RuleSwitches(Map<String, String> reasons) {

    private static final RuleSwitches NONE = new RuleSwitches(Map.of());

    public RuleSwitches {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    /** Every rule is on. */
    public static RuleSwitches none() {
        return NONE;
    }

    /** Ids of the rules that are off, for {@link Proof#check(cn.mingfa.document.SourceText, Reading, Set)}. */
    public Set<String> off() {
        return reasons.keySet();
    }

    /** Whether the rule is on. */
    public boolean isOn(String rule) {
        return !reasons.containsKey(rule);
    }

    /** Why the rule is off; nothing where it is on or no reason was given. */
    public Optional<String> reason(String rule) {
        return Optional.ofNullable(reasons.get(rule)).filter(reason -> !reason.isEmpty());
    }
}
