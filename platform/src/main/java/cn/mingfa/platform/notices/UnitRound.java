package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Movements.Standing;
import cn.mingfa.platform.ledger.Movements.Stir;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One look at one unit, in one transaction: what has crossed its date or come near it, what was entered since the last
 * look, what is over. A look that breaks off leaves nothing behind, and the next begins where the last that stood ended;
 * a notice has a key of its own, so that looking twice writes it once.
 */
final class UnitRound {

    /** An entry may become visible a little after the moment it bears. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    /** How far the first look at a unit goes back. */
    private static final Duration FIRST = Duration.ofDays(7);

    /** News that nobody ticks off goes by itself. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final Movements movements;
    private final NoticeStore store;
    private final MatterTypes types;
    private final ClockNotices clocks;
    private final EntryNotices entries;
    private final TransactionTemplate transactions;
    private final Clock clock;

    UnitRound(
            Movements movements,
            NoticeStore store,
            MatterTypes types,
            ClockNotices clocks,
            EntryNotices entries,
            TransactionTemplate transactions,
            Clock clock) {
        this.movements = movements;
        this.store = store;
        this.types = types;
        this.clocks = clocks;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return false where another node is looking at the unit */
    boolean look(UUID unit) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (!store.lock(unit)) {
                return false;
            }
            Instant now = clock.instant();
            LocalDateTime local = LocalDateTime.ofInstant(now, clock.getZone());
            List<Draft> drafts = new ArrayList<>(clocks.of(unit, local));
            Instant since =
                    store.seenUntil(unit).map(until -> until.minus(OVERLAP)).orElse(now.minus(FIRST));
            for (Stir stir : movements.entries(unit, since, now)) {
                drafts.addAll(entries.of(stir, local.toLocalDate()));
            }
            drafts.forEach(draft -> store.add(draft, now));
            tidy(store.open(unit), now);
            store.succeeded(unit, now);
            return true;
        }));
    }

    /** Settles what is over; what has moved on concerns others. */
    private void tidy(List<NoticeStore.Open> open, Instant now) {
        Map<UUID, Standing> standing =
                movements.standing(open.stream().map(NoticeStore.Open::matter).collect(Collectors.toUnmodifiableSet()));
        List<Long> over = new ArrayList<>();
        for (NoticeStore.Open notice : open) {
            Standing matter = standing.get(notice.matter());
            if (matter == null || isOver(notice, matter, now)) {
                over.add(notice.id());
            } else if (notice.kind() != NoticeKind.ASKED) {
                follow(notice, matter);
            }
        }
        if (!over.isEmpty()) {
            store.settle(over, now);
        }
    }

    private void follow(NoticeStore.Open notice, Standing matter) {
        Set<String> roles =
                notice.kind().isOfClock() ? Set.of(NoticeStore.names(roles(notice.kind(), matter))) : notice.roles();
        if (!notice.roles().equals(roles)
                || !notice.ownerUnit().equals(matter.ownerUnit())
                || !notice.handlingUnit().equals(matter.handlingUnit())) {
            store.concerns(notice, matter.ownerUnit(), matter.handlingUnit(), roles);
        }
    }

    private Set<Role> roles(NoticeKind kind, Standing matter) {
        MatterType type = types.of(matter.type(), matter.typeVersion());
        return kind == NoticeKind.OVERDUE ? NextRoles.late(type, matter.stage()) : NextRoles.at(type, matter.stage());
    }

    private boolean isOver(NoticeStore.Open notice, Standing matter, Instant now) {
        return switch (notice.kind()) {
            case OVERDUE -> !runs(notice, matter);
            case DUE_SOON -> !runs(notice, matter) || isCrossed(notice);
            case ASSIGNED, WAITING -> matter.closed() || matter.version() > notice.entry();
            case ACTED, OUTSIDE -> notice.noticedAt().plus(NEWS).isBefore(now);
            case ASKED ->
                matter.closed()
                        || notice.step()
                                .filter(step -> !StoredRequests.isPossible(
                                        types.of(matter.type(), matter.typeVersion()), matter.stage(), step))
                                .isPresent();
        };
    }

    /** Whether the limit still runs towards the date the notice is about. */
    private static boolean runs(NoticeStore.Open notice, Standing matter) {
        @Nullable LocalDateTime due = notice.rule().map(matter.due()::get).orElse(null);
        return due != null && notice.dueAt().filter(due::equals).isPresent();
    }

    private boolean isCrossed(NoticeStore.Open notice) {
        String overdue = Draft.key(
                NoticeKind.OVERDUE,
                notice.matter(),
                notice.rule().orElseThrow(),
                notice.dueAt().orElseThrow());
        return !store.known(List.of(overdue)).isEmpty();
    }
}
