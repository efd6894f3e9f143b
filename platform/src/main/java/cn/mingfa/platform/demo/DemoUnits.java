package cn.mingfa.platform.demo;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Contacts;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The eight units of the demonstration district, their people and the accounts to log in with. */
@Component
class DemoUnits {

    /** The password of every demonstration account; printed at the start, never used elsewhere. */
    static final String PASSWORD = "mingfa-demo";

    /** The district stands above its departments and towns. */
    static final String DISTRICT = "澄砚区人民政府";

    /** The town whose report the demonstration writes. */
    static final String TOWN = "栖禾镇人民政府";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int STAFF = 26;

    /** No area has this code: nobody can be called at a number of the demonstration. */
    private static final String PHONE = "0000-6123";

    private static final int SERIES = 1000;

    private final Units units;
    private final Persons persons;
    private final Contacts contacts;
    private final Users users;

    DemoUnits(Units units, Persons persons, Contacts contacts, Users users) {
        this.contacts = contacts;
        this.units = units;
        this.persons = persons;
        this.users = users;
    }

    boolean areThere() {
        return units.byName(DISTRICT).isPresent();
    }

    /** Sets up units, people and accounts; the units in the order their work is made. */
    List<DemoUnit> setUp(DemoWords words) {
        Unit district = add("澄", DISTRICT, "澄砚区", UnitKind.DISTRICT, Optional.empty());
        Optional<UUID> above = Optional.of(district.id());
        List<Unit> all = List.of(
                add("澄栖", TOWN, "栖禾镇", UnitKind.TOWNSHIP, above),
                add("澄芷", "芷汀镇人民政府", "芷汀镇", UnitKind.TOWNSHIP, above),
                add("澄岚", "岚汀街道办事处", "岚汀街道", UnitKind.SUB_DISTRICT, above),
                add("澄府办", "澄砚区人民政府办公室", "区政府办公室", UnitKind.DEPARTMENT, above),
                add("澄司", "澄砚区司法局", "区司法局", UnitKind.DEPARTMENT, above),
                add("澄执", "澄砚区综合行政执法局", "区综合行政执法局", UnitKind.DEPARTMENT, above),
                add("澄农", "澄砚区农业农村局", "区农业农村局", UnitKind.DEPARTMENT, above));
        List<DemoUnit> made = new ArrayList<>();
        made.add(staffed(district, words, "督察科科长", Set.of(Role.CLERK, Role.SUPERVISOR), Optional.empty()));
        User supervisor = made.getFirst().clerk();
        for (Unit unit : all) {
            String post = unit.kind() == UnitKind.DEPARTMENT ? "法规科科员" : "司法所科员";
            made.add(staffed(unit, words, post, Set.of(Role.CLERK), Optional.of(supervisor)));
        }
        DemoUnit town = made.get(1);
        users.add("jingban", PASSWORD, town.clerk().person());
        users.add("shenhe", PASSWORD, town.reviewer().person());
        users.add("fuze", PASSWORD, town.principal().person());
        users.add("ducha", PASSWORD, made.get(0).clerk().person());
        users.add("lianluo", PASSWORD, contact(town).person());
        users.add("guanli", PASSWORD, administrator(made.get(0), words).person());
        return made;
    }

    /** Whoever an office of the town sends its entries by: sees the kinds of matters of that office only. */
    private User contact(DemoUnit town) {
        String name = town.staff().get(3).replaceFirst("（.*", "");
        String title = "宣传办联络员";
        Person person = new Person(id(town.unit().name() + name), name);
        persons.add(person);
        persons.add(new Post(
                id(town.unit().name() + name + title),
                person.id(),
                town.unit().id(),
                title,
                Set.of(Role.CLERK),
                new Limits(Set.of("普法服务", "学法培训"), Set.of()),
                SINCE,
                Optional.empty()));
        return new User(person.id(), name, title, town.unit(), Set.of(Role.CLERK));
    }

    /** Somebody of the district who looks after the program and does no other work in it. */
    private User administrator(DemoUnit district, DemoWords words) {
        SplittableRandom random = new SplittableRandom(1);
        String name = words.person(random);
        while (isKnown(name, district)) {
            name = words.person(random);
        }
        return post(district.unit(), name, "系统管理员", Set.of(Role.ADMINISTRATOR));
    }

    private static boolean isKnown(String name, DemoUnit unit) {
        return unit.staff().stream().anyMatch(person -> person.startsWith(name));
    }

    private Unit add(String code, String name, String shortName, UnitKind kind, Optional<UUID> parent) {
        Unit unit = new Unit(id(name), code, name, shortName, kind, parent, SINCE, Optional.empty());
        units.add(unit);
        return unit;
    }

    private DemoUnit staffed(
            Unit unit, DemoWords words, String clerkPost, Set<Role> clerkRoles, Optional<User> supervisor) {
        SplittableRandom random = new SplittableRandom(unit.name().hashCode());
        List<String> names = new ArrayList<>();
        while (names.size() < STAFF) {
            String name = words.person(random);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        User clerk = post(unit, names.get(0), clerkPost, clerkRoles);
        User reviewer = post(unit, names.get(1), "公职律师", Set.of(Role.REVIEWER));
        contacts.set(clerk.person(), PHONE + (SERIES + Math.floorMod(unit.name().hashCode(), SERIES)));
        User principal = post(unit, names.get(2), "主要负责人", Set.of(Role.PRINCIPAL, Role.REVIEWER));
        List<String> staff = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            staff.add(names.get(n) + "（" + unit.code() + (n + 1) + "）");
        }
        return new DemoUnit(unit, clerk, reviewer, principal, supervisor.orElse(clerk), staff);
    }

    private User post(Unit unit, String name, String title, Set<Role> roles) {
        Person person = new Person(id(unit.name() + name), name);
        persons.add(person);
        persons.add(new Post(
                id(unit.name() + name + title), person.id(), unit.id(), title, roles, SINCE, Optional.empty()));
        return new User(person.id(), name, title, unit, roles);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
