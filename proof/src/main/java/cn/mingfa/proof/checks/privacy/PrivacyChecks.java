package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class PrivacyChecks {

    private static final List<Check> ALL = List.of(
            new IdentityNumbers(),
            new MobileNumbers(),
            new SecrecyMarks(),
            new BankCards(),
            new TelephoneNumbers(),
            new HomeAddresses(),
            new PrivateMails(),
            new Plates(),
            new PersonsInNeed());

    private PrivacyChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
