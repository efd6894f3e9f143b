package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Deputy;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Units, persons, posts, accounts and deputies, as administrators set them up: each change checked, in one transaction,
 * on record. Nothing is deleted.
 */
@Service
public class People {

    private final Units units;
    private final Persons persons;
    private final Deputies deputies;
    private final Users users;
    private final Authority authority;
    private final Acts acts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    People(
            Units units,
            Persons persons,
            Deputies deputies,
            Users users,
            Authority authority,
            Acts acts,
            TransactionTemplate transactions,
            Clock clock) {
        this.units = units;
        this.persons = persons;
        this.deputies = deputies;
        this.users = users;
        this.authority = authority;
        this.acts = acts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A unit to be added under another. */
    public record NewUnit(String name, String shortName, String code, UnitKind kind, UUID parent, LocalDate from) {}

    /**
     * A post to be held.
     *
     * @param types keys of the kinds of matters the roles are limited to; empty for all
     */
    public record NewPost(UUID unit, String title, Set<Role> roles, Set<String> types, LocalDate from) {}

    /** @throws AdministrationRefusal with everything that is wrong */
    public Unit addUnit(NewUnit asked, User by) {
        authority.require(by, asked.parent());
        List<String> problems = new ArrayList<>();
        String name = asked.name().strip();
        String shortName =
                asked.shortName().isBlank() ? name : asked.shortName().strip();
        String code = asked.code().strip();
        if (name.isEmpty() || code.isEmpty()) {
            problems.add("请填写单位全称和文号代字。");
        }
        for (Unit other : units.all()) {
            if (other.validTo().isEmpty()) {
                if (other.name().equals(name) || other.shortName().equals(shortName)) {
                    problems.add("已有名为“" + other.name() + "”的单位，请核对名称和简称。");
                }
                if (other.code().equals(code)) {
                    problems.add("文号代字“" + code + "”已由“" + other.name() + "”使用，请换一个。");
                }
            }
        }
        if (asked.from().isBefore(units.unit(asked.parent()).validFrom())) {
            problems.add("设立日期早于上级单位的设立日期，请核对。");
        }
        refuse(problems);
        Unit unit = new Unit(
                UUID.randomUUID(),
                code,
                name,
                shortName,
                asked.kind(),
                Optional.of(asked.parent()),
                asked.from(),
                Optional.empty());
        return done(by, unit.id(), () -> {
            units.add(unit);
            return new Done<>(
                    unit,
                    "设立“" + name + "”，文号代字“" + code + "”，上级单位“"
                            + units.unit(asked.parent()).name() + "”。");
        });
    }

    /** A person with a first post; the account is opened where a login is given. */
    public Person addPerson(String name, NewPost post, Optional<Credentials> account, User by) {
        authority.require(by, post.unit());
        List<String> problems = new ArrayList<>(problems(post));
        if (name.isBlank()) {
            problems.add("请填写姓名。");
        }
        account.ifPresent(wanted -> problems.addAll(problems(wanted)));
        refuse(problems);
        Person person = new Person(UUID.randomUUID(), name.strip());
        return done(by, person.id(), () -> {
            persons.add(person);
            add(person.id(), post);
            account.ifPresent(wanted -> users.add(wanted.login().strip(), wanted.password(), person.id()));
            return new Done<>(
                    person,
                    "新增人员" + person.name() + "，" + words(post)
                            + account.map(wanted -> "开设账号" + wanted.login().strip() + "。")
                                    .orElse("未开账号。"));
        });
    }

    /** An account to be opened. */
    public record Credentials(String login, String password) {}

    public void addPost(UUID person, NewPost post, User by) {
        authority.require(by, post.unit());
        // whoever works elsewhere is lent by those who administer them
        if (persons.postsOf(person).stream().noneMatch(held -> authority.administers(by, held.unit()))) {
            throw new AdministrationRefusal("这个人不在您管理的单位，请由其所在单位的管理员办理。");
        }
        refuse(problems(post));
        Person found = person(person);
        done(by, person, () -> {
            add(person, post);
            return new Done<>(person, found.name() + "新任" + words(post));
        });
    }

    /** The post ends on that day; with the last one the accounts are closed. */
    public void endPost(UUID id, LocalDate lastDay, User by) {
        Post post = persons.post(id).orElseThrow(() -> new AdministrationRefusal("没有这个岗位，请从人员页面重新进入。"));
        authority.require(by, post.unit());
        LocalDate today = LocalDate.now(clock);
        List<String> problems = new ArrayList<>();
        if (post.validTo().filter(to -> to.isBefore(today)).isPresent()) {
            problems.add("这个岗位已经在" + post.validTo().get() + "结束。");
        }
        if (lastDay.isBefore(post.validFrom())) {
            problems.add("最后一天早于任职的第一天（" + post.validFrom() + "），请核对。");
        }
        if (post.roles().contains(Role.ADMINISTRATOR) && !administeredWithout(post, lastDay.plusDays(1))) {
            problems.add("这是最后一个能管理“" + units.unit(post.unit()).name() + "”的管理员岗位。请先为别人设一个管理员岗位，再结束它。");
        }
        refuse(problems);
        Person person = person(post.person());
        boolean last = persons.postsOf(post.person()).stream()
                .filter(other -> !other.id().equals(id))
                .allMatch(other ->
                        other.validTo().filter(to -> !to.isAfter(lastDay)).isPresent());
        boolean atOnce = lastDay.isBefore(today);
        done(by, post.person(), () -> {
            persons.endPost(id, lastDay);
            if (last && atOnce) {
                users.close(post.person());
            }
            return new Done<>(
                    id,
                    person.name() + "的“" + post.title() + "”任至" + lastDay + "。" + (last ? "此后没有其他岗位，账号不能再登录。" : ""));
        });
    }

    private boolean administeredWithout(Post ending, LocalDate on) {
        Optional<UUID> unit = Optional.of(ending.unit());
        while (unit.isPresent()) {
            boolean there = persons.postsIn(unit.get(), on).stream()
                    .anyMatch(post -> !post.id().equals(ending.id())
                            && post.roles().contains(Role.ADMINISTRATOR)
                            && !users.logins(post.person()).isEmpty());
            if (there) {
                return true;
            }
            unit = units.unit(unit.get()).parent();
        }
        return false;
    }

    /** Opens an account, or sets another password for one that is there. */
    public void setAccount(UUID person, Credentials account, User by) {
        requireOver(person, by);
        boolean there = users.logins(person).stream()
                .anyMatch(login -> login.login().equals(account.login().strip()));
        refuse(there ? password(account.password()) : problems(account));
        done(by, person, () -> {
            if (there) {
                users.setPassword(account.login().strip(), account.password());
                return new Done<>(
                        person,
                        "重置" + person(person).name() + "的账号" + account.login().strip() + "的密码。");
            }
            users.add(account.login().strip(), account.password(), person);
            return new Done<>(
                    person,
                    "为" + person(person).name() + "开设账号" + account.login().strip() + "。");
        });
    }

    /** Their own password, by whoever knows the old one. */
    public void changePassword(String login, String old, String password, User by) {
        List<String> problems = new ArrayList<>(password(password));
        if (!users.isPassword(login, old)) {
            problems.add("原密码不对，请核对后再试。");
        } else if (old.equals(password)) {
            problems.add("新密码与原密码相同，请换一个。");
        }
        refuse(problems);
        done(by, by.person(), () -> {
            users.setPassword(login, password);
            return new Done<>(login, "修改自己的密码。");
        });
    }

    /** One person acts for another; set up by either's administrator or head, or by the person themselves. */
    public void deputise(UUID person, UUID deputy, LocalDate from, LocalDate to, String reason, User by) {
        List<String> problems = new ArrayList<>();
        if (!by.person().equals(person) && !heads(person, by)) {
            problems.add("代理由本人、本单位负责人或者管理员设定。");
        }
        if (person.equals(deputy)) {
            problems.add("代理人不能是本人。");
        }
        if (to.isBefore(from)) {
            problems.add("代理的最后一天早于第一天，请核对。");
        }
        if (to.isBefore(LocalDate.now(clock))) {
            problems.add("代理的日期已经过去，不能补设。");
        }
        if (from.plusYears(1).isBefore(to)) {
            problems.add("一次代理最长一年；更长的请改任岗位。");
        }
        if (persons.postsOf(deputy, from).isEmpty()) {
            problems.add("代理人在" + from + "没有在任的岗位。");
        }
        refuse(problems);
        done(by, person, () -> {
            deputies.add(new Deputy(UUID.randomUUID(), person, deputy, from, to, reason.strip()));
            return new Done<>(
                    person,
                    person(deputy).name() + "自" + from + "至" + to + "代"
                            + person(person).name() + "办理" + (reason.isBlank() ? "。" : "（" + reason.strip() + "）。"));
        });
    }

    /** It ends today, or never begins. */
    public void endDeputy(UUID person, UUID deputy, User by) {
        if (!by.person().equals(person) && !heads(person, by)) {
            throw new AdministrationRefusal("代理由本人、本单位负责人或者管理员结束。");
        }
        Deputy found = deputies.of(person).stream()
                .filter(one -> one.id().equals(deputy))
                .findFirst()
                .orElseThrow(() -> new AdministrationRefusal("没有这项代理，请刷新后再看。"));
        done(by, person, () -> {
            deputies.end(deputy, LocalDate.now(clock).minusDays(1));
            return new Done<>(
                    person,
                    "结束" + person(found.deputy()).name() + "代" + person(person).name() + "办理。");
        });
    }

    /** Whether the user administers or heads a unit the person works or worked in. */
    public boolean heads(UUID person, User by) {
        return persons.postsOf(person).stream().anyMatch(post -> authority.heads(by, post.unit()));
    }

    /** Whether the user administers a unit the person works or worked in. */
    public boolean administers(UUID person, User by) {
        return persons.postsOf(person).stream().anyMatch(post -> authority.administers(by, post.unit()));
    }

    private void requireOver(UUID person, User by) {
        if (!administers(person, by)) {
            throw new AdministrationRefusal("这个人不在您管理的单位，请由其所在单位的管理员办理。");
        }
    }

    private Person person(UUID id) {
        return persons.person(id).orElseThrow(() -> new AdministrationRefusal("没有这个人，请从机构页面重新进入。"));
    }

    private void add(UUID person, NewPost post) {
        persons.add(new Post(
                UUID.randomUUID(),
                person,
                post.unit(),
                post.title().strip(),
                post.roles(),
                post.types(),
                post.from(),
                Optional.empty()));
    }

    private List<String> problems(NewPost post) {
        List<String> problems = new ArrayList<>();
        if (post.title().isBlank()) {
            problems.add("请填写岗位名称。");
        }
        if (post.roles().isEmpty() || post.roles().contains(Role.OUTSIDER)) {
            problems.add("请至少选择一种角色。");
        }
        Unit unit = units.unit(post.unit());
        if (!unit.existsOn(post.from())) {
            problems.add("“" + unit.name() + "”在" + post.from() + "还没有设立或者已经撤并，请核对日期。");
        }
        return problems;
    }

    private List<String> problems(Credentials account) {
        List<String> problems = new ArrayList<>(password(account.password()));
        String login = account.login().strip();
        if (login.isEmpty() || login.chars().anyMatch(Character::isWhitespace)) {
            problems.add("账号不能为空，也不能有空格。");
        }
        users.personOf(login).ifPresent(name -> problems.add("账号“" + login + "”已经有人使用，请换一个。"));
        return problems;
    }

    private static List<String> password(String password) {
        return password.length() < 8 ? List.of("密码至少八位。") : List.of();
    }

    private static String words(NewPost post) {
        String roles = post.roles().stream().sorted().map(Role::chinese).collect(Collectors.joining("、"));
        return "“" + post.title().strip() + "”（" + roles + (post.types().isEmpty() ? "" : "，限部分事项类型") + "），自"
                + post.from() + "起。";
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AdministrationRefusal(problems.stream().distinct().toList());
        }
    }

    /** What came of it, and what the record says. */
    private record Done<T>(T value, String words) {}

    private <T> T done(User by, UUID subject, Supplier<Done<T>> work) {
        try {
            return java.util.Objects.requireNonNull(transactions.execute(status -> {
                Done<T> done = work.get();
                acts.done(by, Reorganisations.AREA, subject.toString(), done.words());
                return done.value();
            }));
        } catch (DuplicateKeyException twice) {
            throw new AdministrationRefusal("这个账号刚刚有人用了，请换一个。");
        }
    }

    /** Everybody who has or had a post in these units, by name. */
    public List<Person> everybodyIn(Set<UUID> some) {
        return some.stream()
                .flatMap(unit -> persons.everIn(unit).stream())
                .distinct()
                .flatMap(id -> persons.person(id).stream())
                .sorted(java.util.Comparator.comparing(Person::name))
                .toList();
    }
}
