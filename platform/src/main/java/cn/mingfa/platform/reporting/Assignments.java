package cn.mingfa.platform.reporting;

import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who writes which piece of a report (分工). Whoever may write the whole report assigns its pieces; the person asked
 * writes there and nowhere else, and hands in; what is not good enough is given back with the reason.
 *
 * <p>Every method throws {@link cn.mingfa.platform.ledger.NotFound} where there is nothing the user may see, every change
 * {@link ReportRefusal} when it is not possible.
 */
public interface Assignments {

    /** How the pieces of a report stand, in the order they were first assigned. */
    List<Assignment> of(UUID report, User user);

    /** What the user is asked to write and has not handed in, the earliest due first. */
    List<Asked> asked(User user);

    /** Whether the user may write the whole report and assign its pieces. */
    boolean mayAssign(UUID report, User user);

    /** Whom a piece may be assigned to: people of the unit and below with an account. */
    List<Candidate> candidates(UUID report, User user);

    /** Asks people to write pieces, all or none. */
    void assign(UUID report, List<Wish> wishes, User user);

    /** The piece is nobody's any more. */
    void withdraw(UUID report, String piece, User user);

    /** The person asked has done with it. */
    void handIn(UUID report, String piece, User user);

    /** It goes back to the person. */
    void giveBack(UUID report, String piece, String why, User user);

    /** A piece to be assigned. */
    record Wish(String piece, String name, UUID person, LocalDate due) {}

    /** Somebody to ask. */
    record Candidate(UUID person, String name, String post, String unit) {}

    /** What somebody is asked for, and of which report. */
    record Asked(UUID unit, int year, Assignment assignment) {}
}
