package cn.mingfa.proof.checks;

import cn.mingfa.proof.Severity;
import java.util.Optional;
import java.util.Set;

/**
 * What is fixed about a rule.
 *
 * @param id {@code group.name}
 * @param severity the usual one; a rule may be less sure at some places
 * @param basis standard, law and article, or list; empty where the rule is plain sense
 */
public record Rule(String id, Severity severity, Optional<String> basis) {

    /** Groups whose faults are each of another kind: a wrong sum says nothing of the next. */
    private static final Set<String> EACH_ITS_OWN = Set.of("figure", "consistency", "citation");

    /** Whether two places of the rule have two faults, and not the same one twice. */
    boolean isEachItsOwn() {
        return severity != Severity.HINT && EACH_ITS_OWN.contains(id.substring(0, id.indexOf('.')));
    }

    public static Rule error(String id, String basis) {
        return new Rule(id, Severity.ERROR, basis.isEmpty() ? Optional.empty() : Optional.of(basis));
    }

    public static Rule warning(String id, String basis) {
        return new Rule(id, Severity.WARNING, basis.isEmpty() ? Optional.empty() : Optional.of(basis));
    }

    public static Rule hint(String id, String basis) {
        return new Rule(id, Severity.HINT, basis.isEmpty() ? Optional.empty() : Optional.of(basis));
    }
}
