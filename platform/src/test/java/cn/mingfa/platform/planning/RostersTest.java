package cn.mingfa.platform.planning;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Row 3 of the inventory, and every other roster by the same mechanism. */
class RostersTest {

    private static final String GROUP = "法治政府建设领导小组";

    private static PlanningWorld world;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        member("周砚", GROUP, "组长", "2022-01-01", "");
        UUID left = member("林澄", GROUP, "成员", "2022-01-01", "2023-06-29");
        UUID followed = member("陆见山", GROUP, "成员", "2023-06-30", "");
        world.office.link(followed, LinkType.SUPERSEDES, left);
        member("何晚舟", "安全生产委员会", "成员", "2021-05-01", "");
        world.office.open(
                "lecturer",
                "2024-02-01",
                "name",
                "沈知微",
                "areas",
                "民法典",
                "valid_from",
                "2024-02-01",
                "valid_to",
                "2026-01-31");
    }

    private static UUID member(String name, String group, String role, String from, String to) {
        String[] pairs = {
            "member", name, "group", group, "role", role, "document", "栖委〔2022〕1号", "valid_from", from, "valid_to", to
        };
        return world.office.open(
                "leading_group_member", from, to.isEmpty() ? java.util.Arrays.copyOf(pairs, 10) : pairs);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Roster group(String day) {
        return world.rosters.roster("leading_group_member", GROUP, LocalDate.parse(day), world.view());
    }

    private static List<String> names(Roster roster) {
        return roster.members().stream().map(Roster.Member::name).toList();
    }

    @Test
    @DisplayName("row 3: who was in the group on 2023-06-30, and on the last day of a term")
    void theGroupOfADay() {
        assertThat(names(group("2023-06-30"))).containsExactly("周砚", "陆见山");
        assertThat(names(group("2023-06-29"))).containsExactly("周砚", "林澄");
        assertThat(names(group("2021-12-31"))).isEmpty();
    }

    @Test
    void tellsByWhichDocumentAndWhosePlaceWasTaken() {
        Roster roster = group("2023-06-30");

        assertThat(roster.heads()).contains("组内职务", "文号");
        assertThat(roster.members().getLast().cells()).contains("成员", "栖委〔2022〕1号");
        assertThat(roster.members().getLast().follows().orElseThrow().name()).isEqualTo("林澄");
    }

    @Test
    void tellsTheChangeBeforeAndTheChangeAfter() {
        Roster roster = group("2023-01-15");

        assertThat(roster.before().orElseThrow().on()).isEqualTo("2022-01-01");
        assertThat(roster.before().orElseThrow().left()).isEmpty();
        Roster.Change next = roster.after().orElseThrow();
        assertThat(next.on()).isEqualTo("2023-06-30");
        assertThat(next.joined()).extracting(Roster.Member::name).containsExactly("陆见山");
        assertThat(next.left()).extracting(Roster.Member::name).containsExactly("林澄");
        assertThat(group("2026-11-01").after()).isEmpty();
    }

    @Test
    void afterEveryChangeTheRosterHasThatManyRows() {
        for (Roster.Change change : group("2026-11-01").changes()) {
            assertThat(group(change.on().toString()).members()).hasSize(change.size());
        }
    }

    @Test
    void anotherGroupIsAnotherRoster() {
        assertThat(group("2024-01-01").parts()).containsExactlyInAnyOrder(GROUP, "安全生产委员会");
        assertThat(names(world.rosters.roster(
                        "leading_group_member", "安全生产委员会", LocalDate.of(2024, 1, 1), world.view())))
                .containsExactly("何晚舟");
    }

    @Test
    void everyTypeWithAValidityIsARoster() {
        List<String> keys =
                world.rosters.types(world.view()).stream().map(MatterType::key).toList();

        assertThat(keys)
                .contains(
                        "leading_group_member",
                        "division_of_work",
                        "lecturer",
                        "enforcement_officer",
                        "area_roster",
                        "legal_staff",
                        "adviser",
                        "grassroots_person");
        for (String key : keys) {
            assertThat(world.rosters
                            .roster(key, "", LedgerOffice.TODAY, world.view())
                            .type())
                    .isEqualTo(key);
        }
        assertThat(names(world.rosters.roster("lecturer", "", LocalDate.of(2026, 1, 31), world.view())))
                .containsExactly("沈知微");
        assertThat(names(world.rosters.roster("lecturer", "", LocalDate.of(2026, 2, 1), world.view())))
                .isEmpty();
    }

    @Test
    void whatHasNoTermIsNoRoster() {
        assertThatThrownBy(() -> world.rosters.roster("meeting", "", LedgerOffice.TODAY, world.view()))
                .isInstanceOf(NotFound.class);
    }
}
