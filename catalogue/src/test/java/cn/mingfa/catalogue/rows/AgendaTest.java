package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Items of an agenda (rows 20, 21, 23): reviewed before they are discussed, the head speaking last, no plan once withdrawn. */
class AgendaTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    private UUID scheduled() {
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "采购",
                "category",
                "other",
                "meeting_kind",
                "office",
                "proposer",
                "党政办");
        office.act(item, "schedule", "2026-03-02", "planned_on", "2026-03-10", "papers", "请示或者汇报");
        return item;
    }

    @ParameterizedTest(name = "row 20: views {0}: in order {1}")
    @CsvSource({
        "1｜周砚｜否｜同意;2｜林澄｜是｜同意, true",
        "2｜林澄｜是｜同意;1｜周砚｜否｜不同意, true",
        "1｜林澄｜是｜同意;2｜周砚｜否｜同意, false",
        "1｜林澄｜是｜同意;2｜周砚｜否｜同意;3｜林澄｜是｜同意, false",
        "1｜周砚｜否｜同意;2｜沈汀｜否｜同意, false"
    })
    void theHeadSpeaksLastByTheRecord(String views, boolean inOrder) {
        UUID item = scheduled();
        var said = office.refusal(
                item,
                "discuss",
                "2026-03-10",
                "discussed_on",
                "2026-03-10",
                "views",
                views.replace(';', '\n'),
                "head_last",
                "是",
                "departs",
                "否",
                "decision",
                "adopted",
                "minutes_number",
                "3");
        assertThat(said.isEmpty()).as(said.toString()).isEqualTo(inOrder);
    }

    @Test
    @DisplayName("row 23: an item is not postponed without from when, to when and why")
    void postponingTellsWhy() {
        UUID item = scheduled();
        assertThat(office.refusal(item, "postpone", "2026-03-09", "planned_on", "2026-04-10"))
                .anyMatch(s -> s.contains("理由"));
    }

    @ParameterizedTest(name = "row 20: review {0}, linked from {1}, paper on file {2}: onto the agenda {3}")
    @CsvSource({
        "none, none, false, false",
        "none, none, true, true",
        "open, agenda_item, false, false",
        "unlawful, agenda_item, false, false",
        "lawful_after_changes, agenda_item, false, true",
        "lawful, major_decision, false, true",
        "unlawful, major_decision, false, false",
        "lawful, normative_document, false, true"
    })
    void aDecisionIsDiscussedAfterItsReview(String conclusion, String linkedFrom, boolean filed, boolean passes) {
        boolean document = linkedFrom.equals("normative_document");
        UUID item = office.open(
                "agenda_item",
                "2026-05-06",
                "topic",
                "停车收费",
                "category",
                document ? "document" : "decision",
                "meeting_kind",
                "standing",
                "proposer",
                "建设办");
        if (!linkedFrom.equals("none")) {
            Decisions decisions = new Decisions(office);
            UUID review = decisions.review(document ? "normative_document" : "decision");
            UUID reviewed = reviewed(linkedFrom, item);
            office.link(reviewed, LinkType.REVIEWED_BY, review);
            if (!conclusion.equals("open")) {
                office.act(review, document ? "accept_document" : "accept_decision", "2026-05-06");
                decisions.opine(review, "2026-05-18", conclusion);
            }
        }
        if (filed) {
            office.file(item, "2026-05-18", "合法性审核意见");
        }
        assertThat(office.refusal(item, "schedule", "2026-05-19", "planned_on", "2026-05-25", "papers", "讨论稿"))
                .hasSize(passes ? 0 : 1);
    }

    private UUID reviewed(String type, UUID item) {
        if (type.equals("agenda_item")) {
            return item;
        }
        UUID whole = type.equals("major_decision")
                ? office.open("major_decision", "2026-02-01", "title", "停车收费", "unit", "建设办")
                : office.open("normative_document", "2026-02-01", "title", "停车收费办法", "drafter", "建设办");
        office.link(item, LinkType.PART_OF, whole);
        return whole;
    }

    @Test
    @DisplayName("row 21: an item of the agenda that was withdrawn is no plan")
    void withdrawnAgendaIsNoPlan() {
        UUID listed =
                office.open("decision_catalogue_item", "2026-02-01", "title", "停车收费", "unit", "建设办", "year", "2026");
        office.act(listed, "publish", "2026-02-20", "agreed_on", "2026-02-10", "published_on", "2026-02-20");
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "停车收费",
                "category",
                "decision",
                "meeting_kind",
                "standing",
                "proposer",
                "建设办");
        office.link(item, LinkType.PART_OF, listed);
        assertThat(office.watch("listed_decision_without_meeting", END)).isEmpty();
        office.act(item, "withdraw", "2026-03-05", "withdraw_reason", "方案重做");
        assertThat(office.watch("listed_decision_without_meeting", END)).hasSize(1);
        assertThat(office.parts("decision_catalogue_planned_rate", END)).isEqualTo("0/1");
    }
}
