package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.mingfa.catalogue.rows.Decisions.STEPS;
import static org.assertj.core.api.Assertions.assertThat;

/** Chapter C of the inventory: what is reviewed, and the documents and contracts that are reviewed. */
class ReviewRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();
    private final Decisions decisions = new Decisions(office);

    @Test
    @DisplayName("row 25: the register's mean days and adoption equal a hand count")
    void reviewRegister() {
        for (String on : new String[] {"2026-05-16", "2026-05-18"}) {
            UUID review = decisions.review("contract");
            office.act(review, "accept_contract", "2026-05-06");
            decisions.opine(review, on, "lawful");
        }

        assertThat(office.figure("legality_review_mean_days", END)).isEqualTo("11");
        assertThat(office.parts("legality_review_mean_days", END)).isEqualTo("22/2");
        assertThat(office.parts("opinion_point_disposed_rate", END)).isEqualTo("2/4");
        assertThat(office.watch("opinion_without_adoption", "2026-07-01")).hasSize(2);
    }

    @Test
    @DisplayName("row 26: a measure concerning firms passes only with one of three results")
    void competitionReviewBlocks() {
        UUID decision = office.open("major_decision", "2026-02-01", "title", "停车收费", "unit", "建设办", "market", "是");
        Decisions.argued(office, decision, "2026-04-20");
        assertThat(office.refusal(decision, "prepare", "2026-05-01", STEPS)).anyMatch(s -> s.contains("公平竞争审查"));
        UUID review = decisions.competition("violating");
        office.link(decision, LinkType.REVIEWED_BY, review);
        assertThat(office.refusal(decision, "prepare", "2026-05-01", STEPS)).anyMatch(s -> s.contains("公平竞争审查"));
        office.link(decision, LinkType.REVIEWED_BY, decisions.competition("conforming"));
        assertThat(office.refusal(decision, "prepare", "2026-05-01", STEPS)).isEmpty();
    }

    @Test
    @DisplayName("row 27: life cycle of a normative document; expiring within 90 days is right to the day")
    void normativeDocument() {
        UUID document = office.open("normative_document", "2026-01-05", "title", "停车管理办法", "drafter", "建设办");
        assertThat(office.refusal(document, "ready", "2026-03-01"))
                .anyMatch(s -> s.contains("合法性审核"))
                .anyMatch(s -> s.contains("公平竞争审查"))
                .anyMatch(s -> s.contains("公开征求意见"));
        UUID review = decisions.review("normative_document");
        office.act(review, "accept_document", "2026-05-06");
        decisions.opine(review, "2026-05-14", "lawful");
        office.link(document, LinkType.REVIEWED_BY, review);
        office.link(document, LinkType.REVIEWED_BY, decisions.competition("not_involved"));
        office.act(document, "comment", "2026-03-01", "comment_on", "2026-03-01");
        office.act(document, "end_comment", "2026-03-31");
        office.act(document, "ready", "2026-05-15");
        office.act(document, "discuss", "2026-05-20", "discussed_on", "2026-05-20");
        office.act(
                document,
                "issue",
                "2026-06-01",
                "register_number",
                "7",
                "number",
                "栖府规〔2026〕1号",
                "issued_on",
                "2026-06-01",
                "valid_from",
                "2026-07-01",
                "valid_to",
                "2027-06-30");
        office.act(document, "publish", "2026-06-10", "published_on", "2026-06-10");

        assertThat(office.due(document, "gfxwj.validity_review").day()).isEqualTo("2026-12-30");
        assertThat(office.watch("document_expiring", "2027-03-31")).isEmpty();
        assertThat(office.watch("document_expiring", "2027-04-01")).hasSize(1);
        assertThat(office.watch("document_expired", "2027-06-30")).isEmpty();
        assertThat(office.watch("document_expired", "2027-07-01")).hasSize(1);
        assertThat(office.figure("normative_doc_issued_count", END)).isEqualTo("1");
        assertThat(office.figure("normative_doc_effective_count", END)).isEqualTo("1");
        assertThat(office.parts("normative_doc_filing_rate", END)).isEqualTo("0/1");
    }

    @Test
    @DisplayName("row 28: a contract signed without review is on the supervisor's list the next day")
    void unreviewedContract() {
        UUID contract =
                office.open("contract", "2026-03-01", "title", "保洁服务", "kind", "purchase", "counterpart", "澄砚保洁");
        office.file(contract, "2026-03-05");
        office.act(contract, "sign", "2026-03-05", "signed_on", "2026-03-05", "milestones", "首期验收｜2026-06-01");
        assertThat(office.watch("contract_signed_unreviewed", "2026-03-06"))
                .singleElement()
                .asString()
                .contains("保洁服务");

        UUID review = decisions.review("contract");
        office.act(review, "accept_contract", "2026-05-06");
        decisions.opine(review, "2026-05-09", "lawful");
        office.link(contract, LinkType.REVIEWED_BY, review);
        assertThat(office.watch("contract_signed_unreviewed", "2026-05-10")).isEmpty();
        office.act(contract, "dispute", "2026-07-01", "dispute", "验收分歧", "dispute_on", "2026-07-01");
        assertThat(office.figure("contract_dispute_count", END)).isEqualTo("1");
    }
}
