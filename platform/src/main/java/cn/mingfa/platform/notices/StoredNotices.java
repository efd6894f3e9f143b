package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.ledger.Row;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other modules ask of somebody, among the notices. */
record StoredNotices(NoticeStore store, Rounds rounds, Clock clock) implements Notices {

    @Override
    public void ask(String key, Row matter, UUID unit, Role role) {
        store.add(
                new Draft(
                        key,
                        NoticeKind.ASKED,
                        matter.id(),
                        matter.type(),
                        unit,
                        unit,
                        Optional.empty(),
                        Set.of(role),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                clock.instant());
    }

    @Override
    public void settle(String key) {
        store.settle(key, clock.instant());
    }

    @Override
    public void lookAround() {
        rounds.run();
    }
}
