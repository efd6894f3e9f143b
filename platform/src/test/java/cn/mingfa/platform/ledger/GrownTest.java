package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Row 31: opening a project shows everything legal about it, in one time line. */
class GrownTest {

    private LedgerOffice office;

    @BeforeEach
    void open() {
        office = new LedgerOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName(
            "row 31: reviews of a project's contracts stand on the project, by day; nothing of another project does")
    void everythingLegalOfAProject() {
        UUID project = project("农贸市场改造");
        UUID later = contract("施工合同", "2026-06-02", project);
        UUID earlier = contract("设计合同", "2026-03-02", project);
        UUID review = review("施工合同送审稿", "2026-05-20", later);
        UUID opinion = review("送审稿的补充意见", "2026-05-25", review);
        contract("别处的合同", "2026-04-02", project("停车场"));

        assertThat(grown(project)).containsExactly(earlier, review, opinion, later);
        assertThat(grown(later)).containsExactly(review, opinion);
        assertThat(grown(opinion)).isEmpty();
    }

    @Test
    void whatIsNotSeenIsNotTold() {
        UUID project = project("农贸市场改造");
        contract("施工合同", "2026-06-02", project);
        assertThat(office.ledger().grown(project, office.neighbour())).isEmpty();
    }

    @Test
    void aRingOfLinksEnds() {
        UUID one = project("一期");
        UUID other = project("二期");
        office.link(one, LinkType.LED_TO, other);
        office.link(other, LinkType.LED_TO, one);
        assertThat(grown(one)).containsExactly(other);
    }

    private List<UUID> grown(UUID matter) {
        return office.ledger().grown(matter, office.principal()).stream()
                .map(Matter::id)
                .toList();
    }

    private UUID project(String title) {
        return office.open("project", "2026-01-05", "title", title, "owner", "规划建设办", "legal_owner", "沈若谷");
    }

    private UUID contract(String title, String on, UUID project) {
        UUID contract = office.open("contract", on, "title", title, "kind", "purchase", "counterpart", "云帆建筑公司");
        office.link(contract, LinkType.PART_OF, project);
        return contract;
    }

    private UUID review(String subject, String on, UUID reviewed) {
        UUID review = office.open(
                "legality_review",
                on,
                "subject",
                subject,
                "kind",
                "contract",
                "submitter",
                "规划建设办",
                "reviewers",
                "司法所或者法制机构");
        office.link(reviewed, LinkType.REVIEWED_BY, review);
        return review;
    }
}
