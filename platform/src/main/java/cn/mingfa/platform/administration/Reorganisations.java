package cn.mingfa.platform.administration;

import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.UnitHistory;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reorganisations (机构改革): entered with their document, carried out whole on their day, and until then taken back as
 * if they had never been.
 */
@Service
public class Reorganisations {

    /** The area of these acts in the journal of settings. */
    public static final String AREA = "organisation";

    private static final Logger LOG = LoggerFactory.getLogger(Reorganisations.class);

    private final ReorganisationStore store;
    private final Reforming reforming;
    private final Authority authority;
    private final Units units;
    private final UnitHistory history;
    private final Transfers transfers;
    private final Acts acts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Reorganisations(
            ReorganisationStore store,
            Reforming reforming,
            Authority authority,
            Units units,
            UnitHistory history,
            Transfers transfers,
            Acts acts,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.reforming = reforming;
        this.authority = authority;
        this.units = units;
        this.history = history;
        this.transfers = transfers;
        this.acts = acts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The document a reorganisation rests on. */
    public record Paper(String document, Optional<String> fileName, byte @Nullable [] file) {}

    /**
     * Enters a reorganisation; one whose day has come is carried out at once.
     *
     * @throws AdministrationRefusal with everything that is wrong
     */
    public UUID enter(Reform reform, LocalDate on, Paper paper, User user) {
        LocalDate today = LocalDate.now(clock);
        reform.units().forEach(unit -> authority.require(user, unit));
        reform.founded().forEach(party -> party.parent().ifPresent(parent -> authority.require(user, parent)));
        List<String> problems = new ArrayList<>();
        if (paper.document().isBlank()) {
            problems.add("请写明依据的机构改革文件（名称和文号）。");
        }
        store.all().stream()
                .filter(Reorganisation::pending)
                .filter(other -> other.units().stream().anyMatch(reform.units()::contains))
                .findFirst()
                .ifPresent(other -> problems.add("“" + other.words() + "”将在" + Reforming.chinese(other.takesEffect())
                        + "生效，涉及同一单位，请先撤回它，或者等它生效以后再办。"));
        problems.addAll(reforming.problems(reform, on, today));
        if (!problems.isEmpty()) {
            throw new AdministrationRefusal(problems.stream().distinct().toList());
        }
        String words = reforming.words(reform);
        return changing(() -> {
            ReorganisationStore.Paper kept =
                    new ReorganisationStore.Paper(paper.document().strip(), paper.fileName(), paper.file());
            UUID id = store.enter(reform, on, words, kept, user, clock.instant());
            acts.done(
                    user,
                    AREA,
                    reform.units().getFirst().toString(),
                    words + "依据：" + paper.document().strip() + "。自" + Reforming.chinese(on) + "起生效。");
            if (!on.isAfter(today)) {
                carryOut(store.find(id).orElseThrow(), user);
            }
            return id;
        });
    }

    /**
     * Takes back one whose day has not come.
     *
     * @throws AdministrationRefusal if it has been carried out already
     */
    public void withdraw(UUID id, User user) {
        Reorganisation found = find(id);
        found.units().forEach(unit -> authority.require(user, unit));
        changing(() -> {
            if (!store.end(id, false, user.name(), "撤回", clock.instant())) {
                throw new AdministrationRefusal("这项变更已经生效或者已经撤回，不能再撤回。需要恢复的，请按新的变更办理。");
            }
            acts.done(user, AREA, found.units().getFirst().toString(), "撤回：" + found.words());
            return id;
        });
    }

    /** All there were, the latest day first. */
    public List<Reorganisation> all() {
        return store.all();
    }

    /** The file of its document. */
    public Optional<byte[]> file(UUID id) {
        return store.file(id);
    }

    public Reorganisation find(UUID id) {
        return store.find(id).orElseThrow(() -> new AdministrationRefusal("没有这项机构变更，请从机构页面重新进入。"));
    }

    /** What stands in the way of one that is due; nothing while its day has not come. */
    public List<String> troubles(Reorganisation pending) {
        LocalDate today = LocalDate.now(clock);
        return pending.pending() && !pending.takesEffect().isAfter(today)
                ? reforming.problems(pending.reform(), pending.takesEffect(), today)
                : List.of();
    }

    /** The unit's open matters, for whoever has to assign them. */
    public List<Transfers.Open> openOf(UUID unit, User user) {
        authority.require(user, unit);
        return transfers.openOf(Set.of(unit));
    }

    /**
     * Carries out all whose day has come; one that fails waits and does not stop the others.
     *
     * @return how many were carried out
     */
    public int carryOutDue() {
        int done = 0;
        for (Reorganisation due : store.due(LocalDate.now(clock))) {
            try {
                changing(() -> {
                    carryOut(due, author(due));
                    return due.id();
                });
                done++;
            } catch (AdministrationRefusal refused) {
                LOG.warn("机构变更未能执行：{}{}", due.words(), refused.getMessage());
            }
        }
        return done;
    }

    private void carryOut(Reorganisation one, User by) {
        List<String> problems = reforming.problems(one.reform(), one.takesEffect(), LocalDate.now(clock));
        if (!problems.isEmpty()) {
            throw new AdministrationRefusal(problems);
        }
        String ground = one.words() + "依据：" + one.document() + "。";
        String done = reforming.carryOut(one.reform(), one.takesEffect(), ground, by);
        if (!store.end(one.id(), true, by.name(), done, clock.instant())) {
            throw new AdministrationRefusal("这项变更刚刚由别人办过。");
        }
        acts.done(by, AREA, one.units().getFirst().toString(), one.words() + done);
    }

    /** Whoever entered it, under the names of then. */
    private User author(Reorganisation one) {
        Reorganisation.Author author = one.by();
        return new User(author.person(), author.name(), author.post(), units.unit(author.unit()), Set.of());
    }

    /** All or nothing; what is known of the units is read again whichever it was. */
    private UUID changing(java.util.function.Supplier<UUID> work) {
        try {
            return java.util.Objects.requireNonNull(transactions.execute(status -> work.get()));
        } finally {
            history.refresh();
        }
    }
}
