package cn.mingfa.platform.reporting;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who sees a report and who writes it. People of the unit and of those above see it; whose post is not limited to some
 * kinds of matters writes all of it. Everybody else sees and writes what they were asked for.
 */
@Component
class Writers {

    private final Units units;
    private final AssignmentStore assignments;
    private final Clock clock;

    Writers(Units units, AssignmentStore assignments, Clock clock) {
        this.units = units;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Refuses who may not see the reports of the unit. */
    void checkSees(UUID unit, User user) {
        if (user.capacities().stream().noneMatch(as -> reaches(as, unit))) {
            throw new NotFound("您不能查看这个单位的报告：它不是“" + user.unit().name() + "”或其下级单位。");
        }
    }

    /** Refuses who may not see this report; whoever was asked to write a piece of it sees it. */
    void checkSees(ReportStore.Begun begun, User user) {
        boolean asked = assignments.of(begun.id()).stream()
                .anyMatch(assignment -> assignment.person().equals(user.person()));
        if (!asked) {
            checkSees(begun.unit(), user);
        }
    }

    boolean writesAll(UUID unit, User user) {
        return user.capacities().stream().anyMatch(as -> as.types().isEmpty() && reaches(as, unit));
    }

    Hand of(ReportStore.Begun begun, User user) {
        if (writesAll(begun.unit(), user)) {
            return new Hand(true, Set.of());
        }
        Set<String> pieces = new HashSet<>();
        assignments.of(begun.id()).stream()
                .filter(assignment -> assignment.isOpen() && assignment.person().equals(user.person()))
                .forEach(assignment -> pieces.add(assignment.piece()));
        return new Hand(false, pieces);
    }

    private boolean reaches(User as, UUID unit) {
        return as.oversees()
                || units.reach(as.unit().id(), LocalDate.now(clock)).contains(unit);
    }
}
