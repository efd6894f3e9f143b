package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Contacts;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Telephone;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Units, persons and posts, as administrators set them up: each change checked, in one transaction,
 * on record. Nothing is deleted.
 */
@Service
public class People {

    private final Units units;
    private final Persons persons;
    private final Users users;
    private final OfficeAccounts accounts;
    private final Contacts contacts;
    private final Authority authority;
    private final Deeds deeds;
    private final Clock clock;

    People(
            Units units,
            Persons persons,
            Users users,
            OfficeAccounts accounts,
            Contacts contacts,
            Authority authority,
            Deeds deeds,
            Clock clock) {
        this.units = units;
        this.persons = persons;
        this.users = users;
        this.accounts = accounts;
        this.contacts = contacts;
        this.authority = authority;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** A unit to be added under another. */
    public record NewUnit(String name, String shortName, String code, UnitKind kind, UUID parent, LocalDate from) {}

    /**
     * A post to be held.
     *
     * @param limits the kinds of matters the roles are limited to
     */
    public record NewPost(UUID unit, String title, Set<Role> roles, Limits limits, LocalDate from) {}

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
        Deeds.refuse(problems);
        Unit unit = new Unit(
                UUID.randomUUID(),
                code,
                name,
                shortName,
                asked.kind(),
                Optional.of(asked.parent()),
                asked.from(),
                Optional.empty());
        return deeds.done(by, unit.id(), () -> {
            units.add(unit);
            return new Deeds.Done<>(
                    unit,
                    "设立“" + name + "”，文号代字“" + code + "”，上级单位“"
                            + units.unit(asked.parent()).name() + "”。");
        });
    }

    /** A person with a first post; the account is opened where a login is given. */
    public Person addPerson(String name, NewPost post, Optional<OfficeAccounts.Credentials> account, User by) {
        authority.require(by, post.unit());
        List<String> problems = new ArrayList<>(problems(post));
        if (name.isBlank()) {
            problems.add("请填写姓名。");
        }
        account.ifPresent(wanted -> problems.addAll(accounts.problems(wanted)));
        Deeds.refuse(problems);
        Person person = new Person(UUID.randomUUID(), name.strip());
        return deeds.done(by, person.id(), () -> {
            persons.add(person);
            add(person.id(), post);
            account.ifPresent(wanted -> accounts.open(wanted, person.id()));
            return new Deeds.Done<>(
                    person,
                    "新增人员" + person.name() + "，" + words(post)
                            + account.map(wanted -> "开设账号" + wanted.login().strip() + "。")
                                    .orElse("未开账号。"));
        });
    }

    public void addPost(UUID person, NewPost post, User by) {
        authority.require(by, post.unit());
        // whoever works elsewhere is lent by those who administer them
        authority.requireOver(by, person);
        Deeds.refuse(problems(post));
        Person found = authority.person(person);
        deeds.done(by, person, () -> {
            add(person, post);
            return new Deeds.Done<>(person, found.name() + "新任" + words(post));
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
        Deeds.refuse(problems);
        Person person = authority.person(post.person());
        boolean last = persons.postsOf(post.person()).stream()
                .filter(other -> !other.id().equals(id))
                .allMatch(other ->
                        other.validTo().filter(to -> !to.isAfter(lastDay)).isPresent());
        boolean atOnce = lastDay.isBefore(today);
        deeds.done(by, post.person(), () -> {
            persons.endPost(id, lastDay);
            if (last && atOnce) {
                users.close(post.person());
            }
            return new Deeds.Done<>(
                    id,
                    person.name() + "的“" + post.title() + "”任至" + lastDay + "。" + (last ? "此后没有其他岗位，账号不能再登录。" : ""));
        });
    }

    /** The person themself, or who administers them, says where they can be called; the record does not hold the number. */
    public void setPhone(UUID person, String phone, User by) {
        if (!by.person().equals(person)) {
            authority.requireOver(by, person);
        }
        Deeds.refuse(Telephone.problem(phone).stream().toList());
        String name = authority.person(person).name();
        deeds.done(by, person, () -> {
            contacts.set(person, phone);
            return new Deeds.Done<>(person, name + "的联系电话" + (phone.isBlank() ? "已去掉。" : "已更新。"));
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

    private void add(UUID person, NewPost post) {
        persons.add(new Post(
                UUID.randomUUID(),
                person,
                post.unit(),
                post.title().strip(),
                post.roles(),
                post.limits(),
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

    private static String words(NewPost post) {
        String roles = post.roles().stream().sorted().map(Role::chinese).collect(Collectors.joining("、"));
        return "“" + post.title().strip() + "”（" + roles + (post.limits().isNone() ? "" : "，限部分事项类型") + "），自"
                + post.from() + "起。";
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
