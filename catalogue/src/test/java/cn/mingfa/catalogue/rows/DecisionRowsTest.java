package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter C of the inventory: decisions, documents, contracts, counsel. */
class DecisionRowsTest {

    private static final String END = "2026-12-20";
    private static final String[] STEPS = {
        "participation",
        "done",
        "expert",
        "done",
        "risk",
        "done",
        "risk_result",
        "controllable",
        "competition",
        "not_applicable",
        "competition_ground",
        "不涉及经营主体",
        "exploratory",
        "否"
    };
    private final Office office = new Office();

    /** An agenda item discussed in good order. */
    static UUID discussed(Office office, String topic, String on, String tags) {
        UUID item = office.open(
                "agenda_item",
                on,
                "topic",
                topic,
                "category",
                "other",
                "tags",
                tags,
                "meeting_kind",
                "party_group",
                "proposer",
                "司法所");
        office.act(item, "schedule", on, "planned_on", on, "papers", "请示或者汇报");
        office.act(item, "discuss", on, talk(on, "是"));
        return item;
    }

    private static String[] talk(String on, String headLast) {
        return new String[] {
            "discussed_on",
            on,
            "views",
            "1｜林澄｜否｜同意\n2｜许汀｜否｜不同意｜资金没有落实\n3｜周砚｜是｜同意",
            "head_last",
            headLast,
            "departs",
            "否",
            "decision",
            "adopted",
            "minutes_number",
            "3"
        };
    }

    @Test
    @DisplayName("row 20: no agenda without required papers; the head speaks last; dissent is stored")
    void papersOrderAndDissent() {
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "车辆采购",
                "category",
                "fund",
                "meeting_kind",
                "party_group",
                "proposer",
                "党政办");
        assertThat(office.refusal(item, "schedule", "2026-03-03", "planned_on", "2026-03-10", "papers", "请示或者汇报"))
                .anyMatch(s -> s.contains("资金测算"));
        office.act(item, "schedule", "2026-03-03", "planned_on", "2026-03-10", "papers", "请示或者汇报、资金测算");
        assertThat(office.refusal(item, "discuss", "2026-03-10", talk("2026-03-10", "否")))
                .anyMatch(s -> s.contains("最后表态"));
        office.act(item, "discuss", "2026-03-10", talk("2026-03-10", "是"));

        assertThat(office.figure("dissent_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 21: listed decisions without a planned meeting are named; all included is a query")
    void listedDecisionsWithoutMeeting() {
        UUID first = listed("老旧小区改造");
        listed("公共停车收费");
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "老旧小区改造",
                "category",
                "decision",
                "meeting_kind",
                "standing",
                "proposer",
                "建设办");
        office.link(item, LinkType.PART_OF, first);

        assertThat(office.watch("listed_decision_without_meeting", END))
                .singleElement()
                .asString()
                .contains("公共停车收费");
        assertThat(office.parts("decision_catalogue_planned_rate", END)).isEqualTo("1/2");
    }

    private UUID listed(String title) {
        UUID item = office.open("decision_catalogue_item", "2026-02-01", "title", title, "unit", "建设办", "year", "2026");
        office.act(item, "publish", "2026-02-20", "published_on", "2026-02-20");
        return item;
    }

    @Test
    @DisplayName(
            "row 22: a skipped step needs its ground; no discussion without legality review; none adopted undiscussed")
    void decisionTrack() {
        UUID decision = decision();
        assertThat(office.refusal(
                        decision,
                        "prepare",
                        "2026-05-01",
                        "participation",
                        "skipped",
                        "expert",
                        "done",
                        "risk",
                        "done",
                        "risk_result",
                        "controllable",
                        "competition",
                        "done",
                        "exploratory",
                        "否"))
                .anyMatch(s -> s.contains("未公众参与的依据"));
        office.act(decision, "prepare", "2026-05-01", STEPS);
        assertThat(office.refusal(decision, "submit", "2026-05-02")).anyMatch(s -> s.contains("合法性审查"));

        UUID review = review("decision");
        office.link(decision, LinkType.REVIEWED_BY, review);
        assertThat(office.refusal(decision, "submit", "2026-05-02")).isNotEmpty();
        office.act(review, "accept_decision", "2026-05-06");
        opine(review, "2026-05-18", "unlawful");
        assertThat(office.refusal(decision, "submit", "2026-05-19")).anyMatch(s -> s.contains("不合法"));

        UUID again = review("decision");
        office.link(decision, LinkType.REVIEWED_BY, again);
        office.act(again, "accept_decision", "2026-05-20");
        opine(again, "2026-06-01", "lawful_after_changes");
        office.act(decision, "submit", "2026-06-02");
        assertThat(office.refusal(decision, "decide", "2026-06-03", "decided_on", "2026-06-03", "decision", "adopted"))
                .anyMatch(s -> s.contains("集体讨论"));
        office.link(discussed(office, "讨论改造方案", "2026-06-03", "涉法事项"), LinkType.PART_OF, decision);
        office.act(decision, "decide", "2026-06-03", "decided_on", "2026-06-03", "decision", "adopted");
        assertThat(office.figure("major_decision_count", END)).isEqualTo("1");
        assertThat(office.figure("risk_assessment_count", END)).isEqualTo("1");
    }

    private UUID decision() {
        return office.open("major_decision", "2026-02-01", "title", "老旧小区改造", "unit", "建设办");
    }

    private UUID review(String kind) {
        return office.open(
                "legality_review",
                "2026-05-06",
                "subject",
                "送审稿",
                "kind",
                kind,
                "submitter",
                "建设办",
                "reviewers",
                "司法所或者法制机构");
    }

    private void opine(UUID review, String on, String conclusion) {
        office.file(review, on);
        office.act(review, "opine", on, opinion(on, conclusion));
    }

    private static String[] opinion(String on, String conclusion) {
        return new String[] {
            "opinion_on",
            on,
            "conclusion",
            conclusion,
            "signer",
            "沈律",
            "points",
            "2",
            "opinion_points",
            "补充依据｜高｜采纳\n明确期限｜低"
        };
    }

    @Test
    @DisplayName("row 23: a postponed item tells from when to when and why")
    void postponementsAreOnRecord() {
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "绿化方案",
                "category",
                "other",
                "meeting_kind",
                "office",
                "proposer",
                "建设办");
        office.act(item, "schedule", "2026-03-03", "planned_on", "2026-03-10", "papers", "讨论稿");
        assertThat(office.watch("agenda_postponed_without_reason", "2026-03-15"))
                .hasSize(1);
        office.act(
                item,
                "postpone",
                "2026-03-15",
                "planned_on",
                "2026-04-10",
                "postponements",
                "2026-03-10｜2026-04-10｜方案还要比选");

        assertThat(office.watch("agenda_postponed_without_reason", "2026-03-16"))
                .isEmpty();
        assertThat(office.figure("agenda_postponed_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 24: no early close without ground; every comment gets a disposition before feedback")
    void everyCommentIsDisposed() {
        UUID consultation = office.open(
                "public_consultation",
                "2026-03-02",
                "title",
                "改造草案",
                "kind",
                "decision",
                "note",
                "为什么改",
                "until",
                "2026-04-01");
        office.act(consultation, "open_decision", "2026-03-02");
        assertThat(office.refusal(consultation, "close_decision", "2026-03-31")).anyMatch(s -> s.contains("30日"));
        UUID comment = office.open("public_comment", "2026-03-20", "content", "增加充电位", "clause", "第三条");
        office.link(comment, LinkType.PART_OF, consultation);
        office.act(consultation, "close_decision", "2026-04-01");
        assertThat(office.refusal(consultation, "feed_back", "2026-04-10", "feedback_on", "2026-04-10"))
                .anyMatch(s -> s.contains("处理结果"));
        assertThat(office.refusal(comment, "dispose", "2026-04-09", "disposition", "not_adopted"))
                .anyMatch(s -> s.contains("理由"));
        office.act(
                comment,
                "dispose",
                "2026-04-09",
                "summary",
                "希望增加充电位",
                "disposition",
                "adopted",
                "changed_clause",
                "增设充电位");
        office.act(consultation, "feed_back", "2026-04-10", "feedback_on", "2026-04-10");

        assertThat(office.figure("opinion_adopted_count", END)).isEqualTo("1");
        assertThat(office.letters(comment, "2026-04-10").get("comment_reply"))
                .contains("采纳")
                .contains("增设充电位");
    }

    @Test
    @DisplayName("row 25: the register's mean days and adoption equal a hand count")
    void reviewRegister() {
        for (String on : new String[] {"2026-05-16", "2026-05-18"}) {
            UUID review = review("contract");
            office.act(review, "accept_contract", "2026-05-06");
            opine(review, on, "lawful");
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
        assertThat(office.refusal(decision, "prepare", "2026-05-01", STEPS)).anyMatch(s -> s.contains("公平竞争审查"));
        UUID review = competition("violating");
        office.link(decision, LinkType.REVIEWED_BY, review);
        assertThat(office.refusal(decision, "prepare", "2026-05-01", STEPS)).anyMatch(s -> s.contains("公平竞争审查"));
        office.link(decision, LinkType.REVIEWED_BY, competition("conforming"));
        assertThat(office.refusal(decision, "prepare", "2026-05-01", STEPS)).isEmpty();
    }

    private UUID competition(String result) {
        UUID review = office.open(
                "fair_competition_review", "2026-04-01", "title", "停车收费", "kind", "decision", "drafter", "建设办");
        office.file(review, "2026-04-10");
        assertThat(office.refusal(
                        review,
                        "conclude",
                        "2026-04-10",
                        "consulted",
                        "听取协会意见",
                        "result",
                        "exception",
                        "concluded_on",
                        "2026-04-10",
                        "reviewer",
                        "沈律"))
                .anyMatch(s -> s.contains("例外的理由"))
                .anyMatch(s -> s.contains("例外期限"));
        office.act(
                review,
                "conclude",
                "2026-04-10",
                "consulted",
                "听取协会意见",
                "result",
                result,
                "concluded_on",
                "2026-04-10",
                "reviewer",
                "沈律");
        return review;
    }

    @Test
    @DisplayName("row 27: life cycle of a normative document; expiring within 90 days is right to the day")
    void normativeDocument() {
        UUID document = office.open("normative_document", "2026-01-05", "title", "停车管理办法", "drafter", "建设办");
        assertThat(office.refusal(document, "ready", "2026-03-01"))
                .anyMatch(s -> s.contains("合法性审核"))
                .anyMatch(s -> s.contains("公平竞争审查"))
                .anyMatch(s -> s.contains("公开征求意见"));
        UUID review = review("normative_document");
        office.act(review, "accept_document", "2026-05-06");
        opine(review, "2026-05-14", "lawful");
        office.link(document, LinkType.REVIEWED_BY, review);
        office.link(document, LinkType.REVIEWED_BY, competition("not_involved"));
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

        UUID review = review("contract");
        office.act(review, "accept_contract", "2026-05-06");
        opine(review, "2026-05-09", "lawful");
        office.link(contract, LinkType.REVIEWED_BY, review);
        assertThat(office.watch("contract_signed_unreviewed", "2026-05-10")).isEmpty();
        office.act(contract, "dispute", "2026-07-01", "dispute", "验收分歧", "dispute_on", "2026-07-01");
        assertThat(office.figure("contract_dispute_count", END)).isEqualTo("1");
    }

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
        discussed(office, "征收补偿协议", "2026-03-02", "涉法事项");
        discussed(office, "节日慰问", "2026-03-02", "研究解决问题");

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
