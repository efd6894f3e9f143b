package cn.mingfa.proof;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Rule;
import java.util.List;

/**
 * Rules that a report workspace judges itself, since only it knows which figure of the ledger stands behind a number. They
 * are named here so that the rule book, the switches and the documentation hold every rule there is.
 */
public final class WorkspaceRules {

    /** A figure the report wants is not there yet. */
    public static final Rule GAP = Rule.warning("figure.gap", Basis.NONE);

    /** A number typed by hand that the ledger counts otherwise. */
    public static final Rule DIFFERS = Rule.warning("figure.differs", Basis.NONE);

    /** A number typed by hand that agrees with the ledger and is not bound to it. */
    public static final Rule UNBOUND = Rule.hint("figure.unbound", Basis.NONE);

    /** A number typed by hand for which the ledger has no figure. */
    public static final Rule UNSOURCED = Rule.hint("figure.unsourced", Basis.NONE);

    private static final List<Rule> ALL = List.of(GAP, DIFFERS, UNBOUND, UNSOURCED);

    private WorkspaceRules() {}

    /** In the order they are listed. */
    public static List<Rule> all() {
        return ALL;
    }
}
