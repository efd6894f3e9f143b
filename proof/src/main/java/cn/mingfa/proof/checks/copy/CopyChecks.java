package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class CopyChecks {

    private static final List<Check> ALL =
            List.of(new CopiedLastYear(), new CopiedOthers(), new RepeatedShortcomings(), new ForgottenCommitments());

    private CopyChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
