package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.identity.User;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Brings matters of a ledger kept elsewhere. Registrations are checked as any other; of the steps that led to where they
 * stand only who did them and what was filed with them is taken on trust, because that happened elsewhere.
 */
public interface OldLedger {

    /** What would be refused of the course, if it was brought now; records nothing. */
    Optional<MatterRefusal> tryOut(Course course);

    /**
     * Brings all in the caller's transaction.
     *
     * @throws CourseRefusal naming the first that was refused; the transaction is then to be rolled back
     */
    List<Receipt> bring(List<Course> courses);

    /** Which of the registrations' keys have been used before. */
    Set<UUID> known(Collection<UUID> keys);

    /** The matter of that number in that unit's ledger, if the user may see it; personal data sealed. */
    Optional<Matter> matter(UUID ownerUnit, String number, User user);
}
