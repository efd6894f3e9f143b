package cn.mingfa.platform.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.postgres.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2026, 6, 30);

    private static HikariDataSource source;
    private static Units units;
    private static Persons persons;
    private static Parameters parameters;

    private static final Unit DISTRICT = unit("澄府", "澄砚区", UnitKind.DISTRICT, Optional.empty(), FOUNDED);
    private static final Unit TOWN = unit("澄柳", "栖禾镇", UnitKind.TOWNSHIP, Optional.of(DISTRICT.id()), FOUNDED);
    private static final Unit OFFICE = unit("澄柳司", "栖禾司法所", UnitKind.OFFICE, Optional.of(TOWN.id()), FOUNDED);
    private static final Unit SUCCESSOR =
            unit("澄柳街", "栖禾街道", UnitKind.SUB_DISTRICT, Optional.of(DISTRICT.id()), MERGED.plusDays(1));

    @BeforeAll
    static void open() {
        source = TestDatabase.pool(TestDatabase.fresh());
        JdbcClient jdbc = JdbcClient.create(source);
        units = new JdbcUnits(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)));
        persons = new JdbcPersons(jdbc);
        parameters = new JdbcParameters(jdbc);
        units.add(DISTRICT);
        units.add(TOWN);
        units.add(OFFICE);
        units.add(SUCCESSOR);
        units.end(TOWN.id(), MERGED, Optional.of(SUCCESSOR.id()));
    }

    @AfterAll
    static void close() {
        source.close();
    }

    private static Unit unit(String code, String name, UnitKind kind, Optional<UUID> parent, LocalDate from) {
        return new Unit(UUID.randomUUID(), code, name, name, kind, parent, from, Optional.empty());
    }

    @Test
    void theMattersOfAPredecessorAreFoundUnderItsSuccessor() {
        assertThat(units.subtree(SUCCESSOR.id(), MERGED.plusDays(1)))
                .containsExactlyInAnyOrder(SUCCESSOR.id(), TOWN.id(), OFFICE.id());
    }

    @Test
    void aSubtreeIsThatOfTheDay() {
        assertThat(units.subtree(DISTRICT.id(), MERGED))
                .contains(TOWN.id(), OFFICE.id())
                .doesNotContain(SUCCESSOR.id());
        assertThat(units.subtree(DISTRICT.id(), MERGED.plusDays(1))).contains(SUCCESSOR.id(), TOWN.id());
    }

    @Test
    void unitsAreFoundByAnyOfTheirNames() {
        assertThat(units.byName("栖禾街道")).map(Unit::id).contains(SUCCESSOR.id());
        assertThat(units.byName(" 澄柳街 ")).map(Unit::id).contains(SUCCESSOR.id());
        assertThat(units.byName("没有的单位")).isEmpty();
        assertThatThrownBy(() -> units.unit(UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParameterOfTheNearestUnitWins() {
        parameters.set("warning", Optional.empty(), "2");
        assertThat(parameters.value("warning", OFFICE.id())).contains("2");

        parameters.set("warning", Optional.of(TOWN.id()), "3");
        parameters.set("warning", Optional.of(TOWN.id()), "4");

        assertThat(parameters.value("warning", OFFICE.id())).contains("4");
        assertThat(parameters.value("warning", DISTRICT.id())).contains("2");
        assertThat(parameters.value("unknown", OFFICE.id())).isEmpty();
    }

    @Test
    void aPersonHoldsThePostsOfTheDay() {
        Person person = new Person(UUID.randomUUID(), "沈知微");
        persons.add(person);
        persons.add(new Post(
                UUID.randomUUID(), person.id(), TOWN.id(), "经办人", Set.of(Role.CLERK), FOUNDED, Optional.of(MERGED)));
        persons.add(new Post(
                UUID.randomUUID(),
                person.id(),
                SUCCESSOR.id(),
                "司法所所长",
                Set.of(Role.REVIEWER, Role.PRINCIPAL),
                MERGED.plusDays(1),
                Optional.empty()));

        assertThat(persons.postsOf(person.id(), MERGED)).extracting(Post::title).containsExactly("经办人");
        assertThat(persons.postsOf(person.id(), MERGED.plusDays(1)))
                .singleElement()
                .satisfies(post -> assertThat(post.roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.PRINCIPAL));
        assertThat(persons.postsIn(SUCCESSOR.id(), MERGED.plusDays(1))).hasSize(1);
    }
}
