package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterChanged;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;

/** Requests among the notices. */
final class StoredRequests implements Requests {

    /** Those who do the work before those who answer for it. */
    private static final List<Role> WITHIN = List.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);

    private final Ledger ledger;
    private final NoticeStore store;
    private final Movements movements;
    private final MatterTypes types;
    private final Units units;
    private final Persons persons;
    private final Clock clock;

    StoredRequests(
            Ledger ledger,
            NoticeStore store,
            Movements movements,
            MatterTypes types,
            Units units,
            Persons persons,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.movements = movements;
        this.types = types;
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public Optional<Hand> hand(Set<Role> roles, UUID handlingUnit, MatterType type) {
        List<Unit> above = new ArrayList<>();
        List<Unit> body = new ArrayList<>();
        for (Optional<UUID> next = Optional.of(handlingUnit); next.isPresent(); ) {
            Unit unit = units.unit(next.get());
            boolean inside = body.isEmpty() || body.getLast().kind() == UnitKind.OFFICE;
            (inside ? body : above).add(unit);
            next = unit.parent();
        }
        return WITHIN.stream()
                .filter(roles::contains)
                .flatMap(role -> holding(role, body, type))
                .findFirst()
                .or(() -> roles.contains(Role.SUPERVISOR)
                        ? holding(Role.SUPERVISOR, above, type).findFirst()
                        : Optional.empty());
    }

    private Stream<Hand> holding(Role role, List<Unit> where, MatterType type) {
        LocalDate today = LocalDate.now(clock);
        return where.stream()
                .filter(unit -> persons.postsIn(unit.id(), today).stream().anyMatch(post -> holds(post, role, type)))
                .map(unit -> new Hand(role, unit));
    }

    private static boolean holds(Post post, Role role, MatterType type) {
        return post.roles().contains(role)
                && (post.limits().isNone() || post.limits().keys(List.of(type)).contains(type.key()));
    }

    @Override
    public Map<String, Instant> open(UUID matter) {
        return store.requested(matter);
    }

    @Override
    public void ask(Question question, User user) {
        Hand hand = question.hand();
        ledger.whole(() -> {
            Receipt receipt = ledger.submit(
                    new Submission(
                            question.key(),
                            question.matter(),
                            question.version(),
                            LocalDate.now(clock),
                            new Change.Note(question.words())),
                    user);
            Row row = Objects.requireNonNull(
                    movements.seen(Set.of(question.matter()), user).get(question.matter()), "noted in it just now");
            store.add(
                    Draft.ofStep(row, question.step(), hand.unit().id(), hand.role(), receipt.version(), user.person()),
                    clock.instant());
            return receipt;
        });
    }

    @EventListener
    void changed(MatterChanged change) {
        if (!change.steps().isEmpty()) {
            store.settle(change.matter(), change.steps(), clock.instant());
        }
        change.undone().ifPresent(undone -> store.reopen(change.matter(), undone.at()));
        Set<String> open = store.requested(change.matter()).keySet();
        if (!open.isEmpty()) {
            Optional.ofNullable(movements.standing(List.of(change.matter())).get(change.matter()))
                    .ifPresent(matter -> store.settle(
                            matter.matter(),
                            open.stream()
                                    .filter(step -> !isPossible(
                                            types.of(matter.type(), matter.typeVersion()), matter.stage(), step))
                                    .toList(),
                            clock.instant()));
        }
    }

    /** Whether the step leads on from the stage. */
    static boolean isPossible(MatterType type, String stage, String step) {
        return type.action(step).filter(action -> action.from().contains(stage)).isPresent();
    }
}
