package cn.mingfa.platform.administration.importing;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.identity.FirstPasswords;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Lists of people (人员名单) brought in at once: checked row by row, then taken over in one transaction or not at all. The
 * same list brought again changes nothing.
 */
@Service
public class StaffImports {

    private static final int MOST_ROWS = 5000;

    private final HeldFiles files;
    private final Mappings mappings;
    private final Units units;
    private final Persons persons;
    private final Users users;
    private final FirstPasswords passwords;
    private final Authority authority;
    private final StaffWriter writer;
    private final Slips slips;
    private final Catalogue catalogue;
    private final Clock clock;

    StaffImports(
            HeldFiles files,
            Mappings mappings,
            Units units,
            Persons persons,
            Users users,
            FirstPasswords passwords,
            Authority authority,
            StaffWriter writer,
            Slips slips,
            Catalogue catalogue,
            Clock clock) {
        this.files = files;
        this.mappings = mappings;
        this.units = units;
        this.persons = persons;
        this.users = users;
        this.passwords = passwords;
        this.authority = authority;
        this.writer = writer;
        this.slips = slips;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What came of it: how many people, posts and accounts, and where the first passwords are shown. */
    public record Taken(int persons, int posts, int accounts, Optional<UUID> slips) {}

    /** Reads the list and says everything that is wrong; changes nothing. */
    public StaffCheck check(UUID held, User user) {
        requireAny(user);
        HeldFiles.Held file = files.held(held, user);
        Sorted sorted = sort(file, Set.of(), user);
        return sorted.check(file);
    }

    /**
     * Takes all rows over but those left out.
     *
     * @param leaveOut row numbers as the sheet counts them; every row with a problem must be among them
     * @throws AdministrationRefusal where rows with problems are not left out, or something has changed since
     */
    public Taken run(UUID held, Set<Integer> leaveOut, User user) {
        requireAny(user);
        HeldFiles.Held file = files.held(held, user);
        List<String> logins = sound(file, leaveOut, user).stream()
                .filter(StaffPlan.Planned::account)
                .flatMap(one -> one.login().stream())
                .toList();
        Map<String, FirstPasswords.Prepared> prepared = passwords.prepare(logins).stream()
                .collect(Collectors.toMap(FirstPasswords.Prepared::login, Function.identity()));
        try {
            List<StaffPlan.Planned> done = writer.write(
                    () -> sound(file, leaveOut, user), prepared, file.fileName(), LocalDate.now(clock), user);
            return taken(done, prepared, file.fileName(), user);
        } catch (DuplicateKeyException taken) {
            throw new AdministrationRefusal("名单里有登录名刚刚被别人用了，一个人也没有导入，请重新检查。");
        }
    }

    private Taken taken(
            List<StaffPlan.Planned> done, Map<String, FirstPasswords.Prepared> prepared, String fileName, User user) {
        List<Slips.Slip> made = new ArrayList<>();
        for (StaffPlan.Planned one : done) {
            StaffRow post = one.posts().getFirst();
            one.login()
                    .filter(login -> one.account())
                    .map(prepared::get)
                    .ifPresent(first -> made.add(new Slips.Slip(
                            post.unit().name(), one.person().name(), post.title(), first.login(), first.password())));
        }
        made.sort(Comparator.comparing(Slips.Slip::unit));
        return new Taken(
                (int) done.stream().filter(one -> !one.there()).count(),
                done.stream().mapToInt(one -> one.posts().size()).sum(),
                made.size(),
                made.isEmpty() ? Optional.empty() : Optional.of(slips.keep(fileName, made, user)));
    }

    private List<StaffPlan.Planned> sound(HeldFiles.Held file, Set<Integer> leaveOut, User user) {
        Sorted sorted = sort(file, leaveOut, user);
        Set<Integer> open = sorted.check(file).wrongRows();
        open.removeAll(leaveOut);
        if (!open.isEmpty() || sorted.problemsInAll() > sorted.problems().size()) {
            String rows = open.stream().limit(10).map(String::valueOf).collect(Collectors.joining("、"));
            throw new AdministrationRefusal("名单还有问题（第" + rows + "行），一个人也没有导入。请改正后重新上传，或者选择不导入有错的行。");
        }
        return sorted.people();
    }

    /** A list sorted out. */
    private record Sorted(
            int rows,
            int already,
            List<StaffPlan.Planned> people,
            List<DryRun.Problem> problems,
            long problemsInAll,
            List<String> notes) {

        StaffCheck check(HeldFiles.Held file) {
            return new StaffCheck(
                    file.id(),
                    file.fileName(),
                    rows,
                    already,
                    (int) people.stream().filter(one -> !one.there()).count(),
                    people.stream().mapToInt(one -> one.posts().size()).sum(),
                    (int) people.stream().filter(StaffPlan.Planned::account).count(),
                    problems,
                    problemsInAll,
                    notes);
        }
    }

    private Sorted sort(HeldFiles.Held held, Set<Integer> leaveOut, User user) {
        LocalDate today = LocalDate.now(clock);
        Optional<Mappings.Saved> saved = mappings.find(StaffSheet.KEY, held.unit(), held.file(), held.fileName());
        Set<String> names = units.all().stream()
                .filter(unit -> unit.existsOn(today))
                .flatMap(unit -> Stream.of(unit.name(), unit.shortName()))
                .collect(Collectors.toSet());
        StaffFile file = StaffFile.read(held.file(), held.fileName(), saved.map(Mappings.Saved::mapping), names, today);
        List<DryRun.Problem> problems = new ArrayList<>(file.problems());
        if (file.rows().size() > MOST_ROWS) {
            problems.add(new DryRun.Problem(file.sheet(), 0, "", "", "", "一次最多导入" + MOST_ROWS + "行，请分成几份。"));
            return new Sorted(0, 0, List.of(), problems, problems.size(), file.notes());
        }
        Set<UUID> mine = new HashSet<>();
        units.all().stream()
                .filter(unit -> authority.administers(user, unit.id()))
                .forEach(unit -> mine.add(unit.id()));
        StaffRows reader =
                new StaffRows(file, units::byName, unit -> mine.contains(unit.id()), catalogue.matterTypes(), today);
        StaffPlan plan = new StaffPlan(file, new Registered(user, today));
        file.rows().stream()
                .filter(row -> !leaveOut.contains(row.rowNumber()))
                .flatMap(row -> reader.read(row).stream())
                .forEach(plan::take);
        problems.addAll(reader.problems());
        problems.addAll(plan.problems());
        problems.sort(Comparator.comparingInt(DryRun.Problem::row));
        long more = file.problemsInAll() - file.problems().size();
        return new Sorted(
                file.rows().size(), plan.already(), plan.people(), problems, problems.size() + more, file.notes());
    }

    private void requireAny(User user) {
        if (!authority.administersAny(user)) {
            throw new AdministrationRefusal("人员名单由管理员导入，请联系本单位或者上级单位的管理员。");
        }
    }

    /** The people and accounts of this installation. */
    private final class Registered implements StaffPlan.Known {

        private final User user;
        private final LocalDate today;

        Registered(User user, LocalDate today) {
            this.user = user;
            this.today = today;
        }

        @Override
        public Optional<Person> holder(String login) {
            return users.holder(login).flatMap(persons::person);
        }

        @Override
        public List<StaffPlan.Namesake> namesakes(String name, UUID unit) {
            return persons.named(name).stream()
                    .filter(person -> persons.postsOf(person.id()).stream()
                            .anyMatch(post -> post.unit().equals(unit)))
                    .map(person -> new StaffPlan.Namesake(
                            person,
                            users.logins(person.id()).stream()
                                    .map(Users.Login::login)
                                    .toList()))
                    .toList();
        }

        @Override
        public List<Post> postsOf(UUID person) {
            return persons.postsOf(person);
        }

        @Override
        public boolean mayLend(UUID person) {
            return authority.administersPerson(user, person);
        }

        @Override
        public LocalDate today() {
            return today;
        }
    }

    /** Units the user may bring people into, for the template. */
    public List<String> unitNames(User user) {
        LocalDate today = LocalDate.now(clock);
        return units.all().stream()
                .filter(unit -> unit.existsOn(today) && authority.administers(user, unit.id()))
                .map(Unit::name)
                .toList();
    }
}
