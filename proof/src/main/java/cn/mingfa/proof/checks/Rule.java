package cn.mingfa.proof.checks;

import cn.mingfa.proof.Severity;
import java.util.Optional;

/**
 * What is fixed about a rule.
 *
 * @param id {@code group.name}
 * @param severity the usual one; a rule may be less sure at some places
 * @param basis standard, law and article, or list; empty where the rule is plain sense
 */
public record Rule(String id, Severity severity, Optional<String> basis) {

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
