package cn.mingfa.platform.reporting;

import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.administration.Reached;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Pieces of reports a person was asked to write and has not handed in. They go to a successor as they stand: with the day
 * due, and with the reason where they came back.
 */
@Component
class SectionsInHand implements InHand {

    private final AssignmentStore store;
    private final Units units;
    private final Clock clock;

    SectionsInHand(AssignmentStore store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Thing> of(UUID person, User viewer) {
        Set<UUID> seen = Reached.by(viewer, units, LocalDate.now(clock));
        return store.held(person).stream()
                .filter(held -> viewer.person().equals(person)
                        || seen.contains(held.asked().unit()))
                .map(this::thing)
                .toList();
    }

    private Thing thing(AssignmentStore.Held held) {
        Assignments.Asked asked = held.asked();
        return new Thing(
                "要写的报告段落",
                units.unit(asked.unit()).shortName() + asked.year() + "年年度报告“"
                        + asked.assignment().name() + "”，" + asked.assignment().due() + "前交",
                "/reports/" + asked.unit() + "/" + asked.year(),
                held.key());
    }

    @Override
    public List<String> beyond(UUID from, User to, Set<String> keys) {
        LocalDate today = LocalDate.now(clock);
        return store.held(from).stream()
                .filter(held -> keys.contains(held.key()))
                .filter(held -> !isIn(units.subtree(held.asked().unit(), today), to))
                .map(held -> "“" + held.asked().assignment().name() + "”由"
                        + units.unit(held.asked().unit()).shortName() + "的人写，" + to.name() + "不在这个单位，请另选接收人或者不移交这一段。")
                .toList();
    }

    private static boolean isIn(Set<UUID> units, User user) {
        return user.capacities().stream()
                .anyMatch(as -> units.contains(as.unit().id()));
    }

    @Override
    public int hand(UUID from, UUID to, Set<String> keys, User by) {
        List<AssignmentStore.Held> going = store.held(from).stream()
                .filter(held -> keys.contains(held.key()))
                .toList();
        going.forEach(
                held -> store.enter(held.report(), List.of(entry(held.asked().assignment(), to, by)), by));
        return going.size();
    }

    /** The successor accepts in person, so the name is theirs. */
    private static AssignmentStore.Entry entry(Assignment now, UUID to, User by) {
        AssignmentStore.Step step = switch (now.state()) {
            case RETURNED -> AssignmentStore.Step.RETURNED;
            case ASSIGNED, HANDED_IN -> AssignmentStore.Step.ASSIGNED;
        };
        return new AssignmentStore.Entry(step, now.piece(), now.name(), to, by.name(), now.due(), now.note());
    }
}
