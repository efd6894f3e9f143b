package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter C of the inventory: advisers, lawyers, the legal side of projects. */
class CounselRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();
    private final Decisions decisions = new Decisions(office);

    @Test
    @DisplayName("row 29: requests are opinions, open and withdrawn; each point has its disposition")
    void adviserRequests() {
        UUID answered = request("合同条款");
        request("征收补偿");
        office.act(request("撤回的事"), "withdraw", "2026-03-03", "withdraw_reason", "不再需要");
        office.act(
                Set.of(Role.OUTSIDER), answered, "opine", "2026-03-04", "opined_on", "2026-03-04", "points", "违约金过高｜高");
        office.act(answered, "feed_back", "2026-03-10", "points", "违约金过高｜高｜采纳", "adoption", "all");

        assertThat(office.figure("adviser_request_count", END)).isEqualTo("3");
        assertThat(office.figure("adviser_request_opined_count", END)).isEqualTo("1");
        assertThat(office.figure("adviser_request_open_count", END)).isEqualTo("1");
        assertThat(office.figure("adviser_request_withdrawn_count", END)).isEqualTo("1");
        assertThat(office.watch("requests_accounted", END)).isEmpty();
        assertThat(office.parts("adviser_point_disposed_rate", END)).isEqualTo("1/1");
    }

    private UUID request(String question) {
        return office.open("adviser_request", "2026-03-02", "question", question, "asker", "党政办");
    }

    @Test
    @DisplayName("row 30: the lawyer is invited to the meeting by a letter, until the opinion is there")
    void theLawyerIsInvited() {
        UUID asked = office.open(
                "adviser_request",
                "2026-03-02",
                "question",
                "征收补偿方案",
                "asker",
                "规划建设办",
                "phase",
                "during",
                "kind",
                "meeting",
                "due_on",
                "2026-03-09");

        assertThat(office.letters(asked, "2026-03-03"))
                .hasEntrySatisfying(
                        "adviser_invitation",
                        text -> assertThat(text)
                                .contains("列席", "2026年3月9日", "“征收补偿方案”", "规划建设办")
                                .doesNotContain("待填"));
        assertThat(office.letters(request("网格员劳务关系"), "2026-03-03")).isEmpty();
    }

    @Test
    @DisplayName("row 30: legal agenda items without legal staff present are listed")
    void legalItemsWithoutStaff() {
        decisions.discussed("征收补偿协议", "2026-03-02", "涉法事项");
        decisions.discussed("节日慰问", "2026-03-02", "研究解决问题");

        assertThat(office.watch("legal_agenda_without_staff", END))
                .singleElement()
                .asString()
                .contains("征收补偿协议");
        office.open("adviser", "2026-01-01", "name", "沈律", "kind", "government_lawyer", "valid_from", "2026-01-01");
        assertThat(office.figure("government_lawyer_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 31: everything legal of a project is opened from it")
    void projectGathersLegalMatters() {
        assertThat(Office.CATALOGUE.matterType("project").orElseThrow().openings())
                .extracting(opening -> opening.type() + " " + opening.link())
                .contains(
                        "legality_review PART_OF",
                        "contract PART_OF",
                        "adviser_request PART_OF",
                        "risk PART_OF",
                        "petition PART_OF");
    }
}
