package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The ledger (台账): matters, their journal and their clocks. One access filter lies beneath every method: a user sees
 * matters owned or handled by their own unit or those below it, an overseeing user all.
 */
public interface Ledger {

    /**
     * Opens a matter: checked, numbered without gaps, journalled, its clocks reckoned, in one transaction.
     *
     * @throws cn.mingfa.kernel.matter.MatterRefusal with everything that is wrong at once
     */
    Receipt register(Registration registration, User user);

    /**
     * Changes a matter.
     *
     * @throws cn.mingfa.kernel.matter.MatterRefusal with everything that is wrong at once
     * @throws Conflict if somebody else changed it meanwhile
     * @throws NotFound if there is no such matter for this user
     */
    Receipt submit(Submission submission, User user);

    /**
     * Opens many matters and leads them on their way, in one transaction, written in batches: all or none. A link of one
     * course may name the registration's key of another; then all are led side by side, in the order of time.
     *
     * @throws CourseRefusal naming the first course that was refused
     */
    List<Receipt> recordAll(List<Course> courses);

    /**
     * Does several things as one whole: what is registered and submitted in it, and what others write in it (a notice, a
     * link's record, a receipt), stands together or not at all. What is refused in it may be caught in it, and the rest
     * stands; what leaves it takes everything with it.
     */
    <T> T whole(Supplier<T> work);

    /** The matter with personal data masked. */
    MatterView open(UUID matter, User user);

    /** The matter with personal data in clear; the purpose is kept on record. */
    MatterView unmask(UUID matter, String purpose, User user);

    Page list(Query query, User user);

    /** Every row the query finds on any page, in its order; page and size are not looked at. */
    void export(Query query, User user, Consumer<Row> row);

    /** The running limits overdue or due within so many working days, overdue first. */
    List<Due> due(User user, LocalDate today, int workingDaysAhead);

    /** The matter of that number. */
    Optional<UUID> find(String number, User user);

    /**
     * What matters are linked with, as far as this user sees and as it stands: without what came to nothing (撤回、取消、作废).
     * Personal data sealed.
     */
    Neighbours neighbours(User user);

    /**
     * All that grew out of a matter (案卷): what belongs to it, what it led to, who reviewed it, what answers it, and what
     * did so to these, up to four links away; by day, personal data sealed. At most {@value #MOST_GROWN}.
     */
    List<Matter> grown(UUID matter, User user);

    /** The most matters {@link #grown} tells. */
    int MOST_GROWN = 200;

    /**
     * The other matters of its type whose personal field holds the same value, e.g. of the same applicant; newest first.
     * They are compared within the ledger: no value is shown.
     *
     * @throws NotFound if there is no such matter for this user
     */
    List<UUID> sameHolder(UUID matter, String field, User user);

    /** Destroys the keys of a matter's personal data: it is gone for ever, the journal stays whole. */
    void erase(UUID matter, String reason, User user);
}
