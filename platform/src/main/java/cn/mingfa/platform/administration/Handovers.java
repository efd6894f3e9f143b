package cn.mingfa.platform.administration;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handing everything open over to a successor: signed by both, carried out in one transaction with a note in the journal
 * of each matter. What is not handed over stays where it is, and the head sees it.
 */
@Service
public class Handovers {

    private final HandoverStore store;
    private final Transfers transfers;
    private final Persons persons;
    private final Units units;
    private final Users users;
    private final Successors successors;
    private final Authority authority;
    private final Acts acts;
    private final Catalogue catalogue;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Besides besides;

    Handovers(
            HandoverStore store,
            Transfers transfers,
            Persons persons,
            Units units,
            Users users,
            Successors successors,
            Authority authority,
            Acts acts,
            Catalogue catalogue,
            TransactionTemplate transactions,
            Clock clock,
            List<InHand> others) {
        this.store = store;
        this.transfers = transfers;
        this.persons = persons;
        this.units = units;
        this.users = users;
        this.successors = successors;
        this.authority = authority;
        this.acts = acts;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.clock = clock;
        this.besides = new Besides(others);
    }

    /** Whether the user may hand over for that person: the person, or the head of a unit they work or worked in. */
    public boolean may(User user, UUID person) {
        return user.person().equals(person)
                || persons.postsOf(person).stream().anyMatch(post -> authority.heads(user, post.unit()));
    }

    /** Everything open in the person's hands, the most urgent first. */
    public List<Transfers.Open> held(UUID person, User user) {
        require(user, person);
        return transfers.heldBy(person).stream()
                .sorted(Comparator.comparing((Transfers.Open open) -> open.due().orElse(LocalDateTime.MAX)))
                .toList();
    }

    /** What else they have in hand. */
    public List<InHand.Thing> alsoHeld(UUID person, User user) {
        require(user, person);
        return besides.of(person, user);
    }

    /** Persons of the units the user heads who hold no post any more, but still have open matters. */
    public List<Left> leftBehind(User user) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> headed = new HashSet<>();
        user.capacities().stream()
                .filter(capacity -> authority.heads(user, capacity.unit().id()))
                .forEach(capacity -> headed.addAll(units.reach(capacity.unit().id(), today)));
        return headed.stream()
                .flatMap(unit -> persons.everIn(unit).stream())
                .distinct()
                .filter(person -> persons.postsOf(person, today).isEmpty())
                .filter(person -> persons.postsOf(person).stream()
                        .allMatch(post -> post.validFrom().isBefore(today)))
                .flatMap(person -> persons.person(person).stream())
                .map(person -> new Left(person, transfers.heldBy(person.id()).size()))
                .filter(left -> left.open() > 0)
                .sorted(Comparator.comparing(left -> left.person().name()))
                .toList();
    }

    /** Somebody who has gone, and how much is still in their hands. */
    public record Left(Person person, int open) {}

    /**
     * Signs for the predecessor.
     *
     * @param things keys of what else goes with them, see {@link InHand.Thing#key()}
     * @param more what is handed over besides, in words: papers, keys, seals
     * @throws AdministrationRefusal with everything that is wrong
     */
    public UUID sign(UUID from, UUID to, Set<UUID> matters, Set<String> things, String more, User user) {
        require(user, from);
        List<Transfers.Open> chosen = transfers.heldBy(from).stream()
                .filter(open -> matters.contains(open.id()))
                .toList();
        List<String> problems = new ArrayList<>();
        List<InHand.Thing> given = besides.chosen(from, things, user);
        if (chosen.size() < matters.size() || given.size() < things.size()) {
            problems.add("有事项已经办结或者已经不在其手里，请刷新后重新选择。");
        }
        if (chosen.isEmpty() && given.isEmpty() && more.isBlank()) {
            problems.add("请选择要移交的事项，或者写明移交的其他内容。");
        }
        if (from.equals(to)) {
            problems.add("接收人不能是移交人自己。");
        }
        Optional<User> successor = users.user(to);
        if (successor.isEmpty()) {
            problems.add("接收人现在没有在任的岗位，请另选一位。");
        }
        successor.ifPresent(user2 -> problems.addAll(successors.beyond(user2, chosen)));
        successor.ifPresent(user2 -> problems.addAll(besides.beyond(from, user2, given)));
        if (pending(from).stream().anyMatch(list -> list.isAbout(matters, things))) {
            problems.add("有事项已经列入另一份等待接收的移交清单，请先撤回那一份。");
        }
        if (!problems.isEmpty()) {
            throw new AdministrationRefusal(problems);
        }
        UUID id = UUID.randomUUID();
        String fromName = name(from);
        String toName = name(to);
        transactions.executeWithoutResult(status -> {
            store.add(new Handover(
                    id,
                    from,
                    to,
                    fromName,
                    toName,
                    successor.orElseThrow().unit().name(),
                    chosen.stream().map(Transfers.Open::id).toList(),
                    given.stream().map(InHand.Thing::key).toList(),
                    Stream.concat(
                                    chosen.stream().map(this::line),
                                    given.stream().map(thing -> thing.kind() + "：" + thing.name()))
                            .toList(),
                    more.strip(),
                    clock.instant(),
                    user.name(),
                    user.post(),
                    Optional.empty()));
            acts.done(
                    user,
                    Reorganisations.AREA,
                    from.toString(),
                    fromName + "向" + toName + "移交" + chosen.size() + "件未办结的事项"
                            + (given.isEmpty() ? "" : "和其他" + given.size() + "项") + "，等待接收。");
        });
        return id;
    }

    /** Takes everything over: all of it, or nothing. Matters closed meanwhile are left out; returns how much came. */
    public int accept(UUID id, User user) {
        Handover handover = find(id);
        requireSuccessor(handover, user);
        Set<UUID> wanted = Set.copyOf(handover.matters());
        return Objects.requireNonNull(transactions.execute(status -> {
            end(handover, Handover.Outcome.ACCEPTED, "", user);
            String words = handover.fromName() + "移交给" + handover.toName() + "，" + handover.signedBy() + "签交、"
                    + user.name() + "签收，编号和期限不变。";
            List<Transfers.Handing> handings = transfers.heldBy(handover.from()).stream()
                    .filter(open -> wanted.contains(open.id()))
                    .map(open -> new Transfers.Handing(
                            open.id(), open.owner(), open.handling(), Optional.of(handover.to()), words))
                    .toList();
            int moved = transfers.hand(handings, LocalDate.now(clock), user);
            int things = besides.hand(handover, user);
            acts.done(
                    user,
                    Reorganisations.AREA,
                    handover.from().toString(),
                    words + "共" + moved + "件" + (things == 0 ? "" : "，另有" + things + "项一并转来") + "。");
            return moved + things;
        }));
    }

    /** The successor sends it back with a reason. */
    public void refuse(UUID id, String why, User user) {
        Handover handover = find(id);
        requireSuccessor(handover, user);
        if (why.isBlank()) {
            throw new AdministrationRefusal("不接收的，请写明理由。");
        }
        transactions.executeWithoutResult(status -> end(handover, Handover.Outcome.REFUSED, why.strip(), user));
    }

    /** The predecessor takes it back. */
    public void withdraw(UUID id, User user) {
        Handover handover = find(id);
        require(user, handover.from());
        transactions.executeWithoutResult(status -> end(handover, Handover.Outcome.WITHDRAWN, "", user));
    }

    private void end(Handover handover, Handover.Outcome outcome, String words, User user) {
        Handover.Ending ending = new Handover.Ending(clock.instant(), outcome, user.name(), words);
        if (!store.end(handover.id(), ending)) {
            throw new AdministrationRefusal("这份移交清单已经办过，请刷新后再看。");
        }
    }

    private void requireSuccessor(Handover handover, User user) {
        if (!user.person().equals(handover.to())) {
            throw new AdministrationRefusal("这份移交清单应当由" + handover.toName() + "本人接收。");
        }
    }

    private void require(User user, UUID person) {
        if (!may(user, person)) {
            throw new AdministrationRefusal("移交由本人办理；本人已经离开的，由单位负责人或者管理员代办。");
        }
    }

    /** What the person has signed and nobody has accepted yet. */
    public List<Handover> pending(UUID from) {
        return store.pendingFrom(from);
    }

    /** What waits for this person's acceptance. */
    public List<Handover> waitingFor(UUID to) {
        return store.waitingFor(to);
    }

    /** Every handover the person was part of, the newest first. */
    public List<Handover> of(UUID person) {
        return store.of(person);
    }

    /** One the user is part of, or heads; the list stays as it was signed. */
    public Handover find(UUID id, User user) {
        Handover found = find(id);
        if (!user.person().equals(found.to()) && !may(user, found.from())) {
            throw new AdministrationRefusal("您不能查看这份移交清单。");
        }
        return found;
    }

    private Handover find(UUID id) {
        return store.find(id).orElseThrow(() -> new AdministrationRefusal("没有这份移交清单，请从移交页面重新进入。"));
    }

    private String line(Transfers.Open open) {
        String type = catalogue
                .matterType(open.type())
                .map(cn.mingfa.kernel.matter.MatterType::title)
                .orElse(open.type());
        return open.number() + "　" + type + "　" + open.title()
                + open.due()
                        .map(due -> "　" + Reforming.chinese(due.toLocalDate()) + "到期")
                        .orElse("");
    }

    private String name(UUID person) {
        return persons.person(person).map(Person::name).orElse("");
    }

    /** Whom the user may choose as successor. */
    public List<User> successors(UUID person) {
        return successors.of(person);
    }
}
