package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.TestOrganisation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the ledger names a person for, as the handover page lists it. */
class DutiesInHandTest {

    private static PlanningWorld world;
    private static LedgerOffice office;
    private static DutiesInHand inHand;
    private static Person leader;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        office = world.office;
        Persons persons = TestOrganisation.persons(office.jdbc());
        leader = new Person(UUID.randomUUID(), "周砚");
        persons.add(leader);
        persons.add(new Post(
                UUID.randomUUID(),
                leader.id(),
                office.town().id(),
                "镇长",
                Set.of(Role.PRINCIPAL),
                LocalDate.of(2020, 1, 1),
                Optional.empty()));
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Clock clock = Clock.fixed(LedgerOffice.TODAY.atStartOfDay(zone).toInstant(), zone);
        inHand = new DutiesInHand(world.lookup, persons, clock);
        seat("周砚", "组长", "2026-01-05", "");
        seat("周砚", "成员", "2024-01-05", "2025-12-31");
        seat("何晚舟", "成员", "2026-01-05", "");
    }

    private static void seat(String member, String role, String from, String to) {
        List<String> said = new ArrayList<>(List.of(
                "group",
                "法治政府建设领导小组",
                "member",
                member,
                "role",
                role,
                "post",
                "镇长",
                "document",
                "澄委〔2026〕8号",
                "valid_from",
                from));
        if (!to.isEmpty()) {
            said.addAll(List.of("valid_to", to));
        }
        office.open("leading_group_member", from, said.toArray(String[]::new));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void whatStillRunsUnderThePersonsNameIsInHandAndNothingElse() {
        assertThat(inHand.of(leader.id(), office.principal())).singleElement().satisfies(thing -> {
            assertThat(thing.kind()).isEqualTo("领导小组成员");
            assertThat(thing.name()).contains("周砚");
            assertThat(thing.href()).startsWith("/matters/");
        });
    }

    @Test
    void nothingIsToldToWhoeverDoesNotReachTheUnit() {
        assertThat(inHand.of(leader.id(), office.neighbour()))
                .extracting(InHand.Thing::name)
                .isEmpty();
    }
}
