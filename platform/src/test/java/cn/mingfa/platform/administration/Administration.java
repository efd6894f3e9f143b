package cn.mingfa.platform.administration;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.audit.TestAudit;
import cn.mingfa.platform.identity.TestIdentity;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.organisation.Contacts;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.TestOrganisation;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The administration of one office world. */
final class Administration implements AutoCloseable {

    static final LocalDate TODAY = OfficeWorld.TODAY;

    final OfficeWorld office = new OfficeWorld();
    final UnitHistory history = TestOrganisation.history(office.units());
    final Persons persons = TestOrganisation.persons(office.jdbc());
    final Deputies deputies = TestOrganisation.deputies(office.jdbc());
    final Acts acts = TestAudit.acts(office.jdbc(), office.clock());
    final Authority authority = new Authority(office.units(), persons, office.clock());
    final Reorganisations reorganisations = new Reorganisations(
            new ReorganisationStore(office.jdbc()),
            new Reforming(office.units(), history, persons, office.transfers()),
            authority,
            office.units(),
            history,
            office.transfers(),
            acts,
            office.transactions(),
            office.clock());
    final Users users = TestIdentity.users(office.jdbc(), persons, deputies, office.units(), office.clock());
    final Contacts contacts = TestOrganisation.contacts(office.jdbc());
    private final Deeds deeds = new Deeds(acts, office.transactions());
    final OfficeAccounts accounts = new OfficeAccounts(users, authority, deeds);
    final People people =
            new People(office.units(), persons, users, accounts, contacts, authority, deeds, office.clock());
    final Deputising deputising = new Deputising(deputies, persons, authority, deeds, office.clock());
    final Handovers handovers = handovers(List.of());
    final User administrator = person("周砚秋", "系统管理员", office.district(), Role.ADMINISTRATOR);

    /** Handovers where these rooms have given people something in hand. */
    Handovers handovers(List<InHand> others) {
        return new Handovers(
                new HandoverStore(office.jdbc()),
                office.transfers(),
                persons,
                office.units(),
                users,
                new Successors(persons, office.units(), history, users, office.clock()),
                authority,
                acts,
                Catalogue.shipped(),
                office.transactions(),
                office.clock(),
                others);
    }

    /** Somebody known to the organisation, with a post. */
    User person(String name, String title, Unit unit, Role... roles) {
        Person person = new Person(UUID.randomUUID(), name);
        persons.add(person);
        persons.add(new Post(
                UUID.randomUUID(),
                person.id(),
                unit.id(),
                title,
                Set.of(roles),
                LocalDate.of(2020, 1, 1),
                Optional.empty()));
        return new User(person.id(), name, title, unit, Set.of(roles));
    }

    static Reorganisations.Paper paper() {
        return new Reorganisations.Paper("澄砚区机构改革方案（澄委〔2026〕8号）", Optional.empty(), null);
    }

    /** Enters a reform on the strength of a paper, as the administrator of the district. */
    UUID enter(Reform reform, LocalDate on) {
        return reorganisations.enter(reform, on, paper(), administrator);
    }

    /** The person in the post they hold in that unit now. */
    User holder(User before, UUID unit) {
        return persons.postsOf(before.person(), LocalDate.now(office.clock())).stream()
                .filter(post -> post.unit().equals(unit))
                .findFirst()
                .map(post -> new User(
                        before.person(),
                        before.name(),
                        post.title(),
                        office.units().unit(unit),
                        post.roles()))
                .orElseThrow();
    }

    Reform.Party founding(String code, String name) {
        return Reform.Party.founding(
                code,
                name,
                name,
                cn.mingfa.platform.organisation.UnitKind.SUB_DISTRICT,
                Optional.of(office.district().id()));
    }

    /** The numbers of the matters in the ledgers of these units. */
    List<String> numbers(Set<UUID> owners) {
        return office.jdbc()
                .sql("select number from matter where owner_unit = any(:units) order by number")
                .param("units", owners.toArray(UUID[]::new))
                .query((row, n) -> row.getString("number"))
                .list();
    }

    @Override
    public void close() {
        office.close();
    }
}
