package cn.mingfa.catalogue.rows;

import cn.mingfa.catalogue.Coverage;
import cn.mingfa.kernel.condition.LinkType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter F of the inventory, the ledger's side of it: openness. */
class OpennessRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    private UUID item(String channel, String published) {
        return published(published, "title", "通告", "category", "work", "channel", channel, "account", "芷汀发布");
    }

    private UUID published(String published, String... pairs) {
        UUID item = office.open("disclosure_item", published, pairs);
        office.act(item, "review", published, slip());
        office.act(item, "publish", published, "published_on", published);
        return item;
    }

    /** A slip with every stop passed, but for what is left out. */
    private static String[] slip(String... without) {
        List<String> all = new ArrayList<>(List.of("review_result", "publish", "reviewer", "沈律"));
        List<String> stops = new ArrayList<>(
                List.of("basis", "secrecy_checked", "privacy_checked", "third_party_checked", "wording_checked"));
        stops.removeAll(List.of(without));
        stops.forEach(stop -> all.addAll(List.of(stop, stop.equals("basis") ? "条例第二十条" : "是")));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"basis", "secrecy_checked", "privacy_checked", "third_party_checked", "wording_checked"})
    @DisplayName("row 49: whoever reviews is told at once which stop of the slip is left open")
    void aStopLeftOpenIsAStop(String open) {
        UUID item = office.open("disclosure_item", "2026-03-05", "title", "名单", "category", "work");
        assertThat(office.refusal(item, "review", "2026-03-05", slip(open)))
                .singleElement()
                .asString()
                .contains("还没有填写");
        office.act(item, "review", "2026-03-05", "review_result", "withhold", "reviewer", "沈律");
        assertThat(office.refusal(item, "publish", "2026-03-06", "published_on", "2026-03-06"))
                .anyMatch(s -> s.contains("不予公开"));
    }

    @Test
    @DisplayName("row 45: what is published tomorrow is not published; the limit ends on the day it was")
    void publishedOnTheDayItWas() {
        UUID item = office.open("disclosure_item", "2026-03-02", "title", "通告", "category", "work");
        office.act(item, "review", "2026-03-05", slip());
        assertThat(office.refusal(item, "publish", "2026-03-10", "published_on", "2026-12-30"))
                .anyMatch(s -> s.contains("公开日期") && s.contains("还没有发生"));
        office.act(item, "publish", "2026-04-10", "published_on", "2026-03-10");
        assertThat(office.due(item, "xxgk.proactive").stoppedOn()).hasValue(LocalDate.of(2026, 3, 10));
    }

    @Test
    @DisplayName(
            "row 46: a reason holds for one cycle; after it the item is missed again, and half a year is half a year")
    void aReasonHoldsForOneCycle() {
        UUID monthly = office.open(
                "disclosure_catalogue_item", "2026-01-05", "title", "财政收支", "owner", "财政所", "cycle", "month");
        office.act(monthly, "explain", "2026-04-22", "no_update_reason", "本月无收支", "no_update_on", "2026-04-22");
        assertThat(office.watch("catalogue_monthly_stale", "2026-05-20")).isEmpty();
        assertThat(office.watch("catalogue_monthly_stale", "2026-06-10")).hasSize(1);

        UUID half = office.open(
                "disclosure_catalogue_item", "2026-01-05", "title", "低保名册", "owner", "民政办", "cycle", "half");
        office.link(item("website", "2026-01-20"), LinkType.PART_OF, half);
        assertThat(office.watch("catalogue_half_stale", "2026-07-20")).isEmpty();
        assertThat(office.watch("catalogue_half_stale", "2026-08-01"))
                .singleElement()
                .asString()
                .contains("低保名册");
    }

    @Test
    @DisplayName("rows 45, 49: the count is the published rows; nothing goes out past a hard stop of the slip")
    void countIsPublishedRows() {
        item("website", "2026-03-03");
        UUID withdrawn = item("website", "2026-03-04");
        office.act(withdrawn, "withdraw", "2026-04-01", "withdrawn_on", "2026-04-01", "withdrawn_reason", "更正");
        assertThat(office.figure("info_published_count", END)).isEqualTo("1");
        assertThat(office.figure("withdrawn_item_count", END)).isEqualTo("1");

        UUID unsafe = office.open("disclosure_item", "2026-03-05", "title", "名单", "category", "work");
        office.act(
                unsafe,
                "review",
                "2026-03-05",
                "review_result",
                "publish",
                "basis",
                "条例第二十条",
                "secrecy_checked",
                "是",
                "privacy_checked",
                "否",
                "third_party_checked",
                "是",
                "wording_checked",
                "是",
                "reviewer",
                "沈律");
        assertThat(office.refusal(unsafe, "publish", "2026-03-06", "published_on", "2026-03-06"))
                .anyMatch(s -> s.contains("审查单"));
        assertThat(office.watch("published_without_slip", END)).isEmpty();
    }

    @Test
    @DisplayName("row 51: an item stands in a column by its tag; nobody enters it a second time")
    void columnIsMadeOfTags() {
        published("2026-03-03", "title", "年度报告", "category", "work", "channel", "website", "tags", "法治政府建设、重大项目");
        published("2026-03-04", "title", "路名公告", "category", "work", "channel", "website", "tags", "民生实事");
        UUID gone =
                published("2026-03-05", "title", "普法清单", "category", "work", "channel", "website", "tags", "法治政府建设");
        assertThat(office.figure("law_column_item_count", END)).isEqualTo("2");
        assertThat(office.figure("info_published_count", END)).isEqualTo("3");

        office.act(gone, "withdraw", "2026-04-01", "withdrawn_on", "2026-04-01", "withdrawn_reason", "内容有误");
        assertThat(office.figure("law_column_item_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("rows 46, 53: a catalogue item has a fresh item or a reason; fields have owners")
    void catalogueItemsAreFresh() {
        UUID monthly = office.open(
                "disclosure_catalogue_item", "2026-01-05", "title", "财政收支", "owner", "财政所", "cycle", "month");
        assertThat(office.watch("catalogue_monthly_stale", "2026-04-20")).hasSize(1);
        office.link(item("website", "2026-03-20"), LinkType.PART_OF, monthly);
        assertThat(office.watch("catalogue_monthly_stale", "2026-04-20")).isEmpty();
        assertThat(office.watch("catalogue_monthly_stale", "2026-04-22")).hasSize(1);
        office.act(monthly, "explain", "2026-04-22", "no_update_reason", "本月无收支", "no_update_on", "2026-04-22");
        assertThat(office.watch("catalogue_monthly_stale", "2026-04-23")).isEmpty();
        assertThat(office.refusedAtOpening(
                        "disclosure_catalogue_item",
                        "2026-01-05",
                        "title",
                        "学校招生",
                        "kind",
                        "public_enterprise",
                        "owner",
                        "教育局",
                        "cycle",
                        "year"))
                .anyMatch(s -> s.contains("领域"));
    }

    @Test
    @DisplayName("row 48: the page tells the day of the last check")
    void guideIsChecked() {
        office.open(
                "disclosure_guide",
                "2025-03-01",
                "title",
                "公开指南",
                "kind",
                "guide",
                "version",
                "2025版",
                "checked_on",
                "2025-03-01");
        assertThat(office.watch("guide_not_checked", END))
                .singleElement()
                .asString()
                .contains("2025年3月1日");
    }

    @Test
    @DisplayName("row 50: visits above page views are questioned; the statistic names source and period")
    void visitsNotAboveViews() {
        statistic("website_visits", "500");
        statistic("page_views", "400");
        assertThat(office.watch("visits_over_views", END))
                .singleElement()
                .asString()
                .contains("500")
                .contains("400");
        assertThat(office.refusedAtOpening(
                        "external_statistic",
                        "2026-11-30",
                        "topic",
                        "访问",
                        "statistic",
                        "page_views",
                        "value",
                        "1",
                        "unit",
                        "times"))
                .anyMatch(s -> s.contains("来源"));
    }

    private void statistic(String what, String value) {
        office.open(
                "external_statistic",
                "2026-11-30",
                "topic",
                "网站统计",
                "statistic",
                what,
                "value",
                value,
                "unit",
                "times",
                "source",
                "后台报表");
    }

    @Test
    @DisplayName("row 52: silence of an account is warned before the fourteenth day")
    void silentAccountIsWarned() {
        item("new_media", "2026-03-03");
        assertThat(office.watch("new_media_silence", "2026-03-13")).isEmpty();
        assertThat(office.watch("new_media_silence", "2026-03-14"))
                .singleElement()
                .asString()
                .contains("芷汀发布")
                .contains("11天");
    }

    @Test
    @DisplayName("row 52: an account that never posted is silent from its first day, one given up never is")
    void registeredAccountsAreHeardOf() {
        UUID kept = office.open("publishing_channel", "2026-03-02", "name", "栖禾微讯", "kind", "account", "owner", "党政办");
        assertThat(office.watch("new_media_silence", "2026-03-10")).isEmpty();
        assertThat(office.watch("new_media_silence", "2026-03-20"))
                .singleElement()
                .asString()
                .contains("栖禾微讯")
                .contains("3月2日");
        office.act(kept, "close", "2026-03-20", "valid_to", "2026-03-20");
        assertThat(office.watch("new_media_silence", "2026-03-20")).isEmpty();
    }

    @Test
    @DisplayName("row 53: each field of public bodies shows who owns it; one nobody owns stands there bare")
    void eachFieldHasAnOwner() {
        office.open(
                "disclosure_catalogue_item",
                "2026-03-02",
                "title",
                "招生计划",
                "kind",
                "public_enterprise",
                "field",
                "education",
                "owner",
                "区教育局",
                "cycle",
                "year");
        Coverage table = office.matrix("public_body_owner", END);
        assertThat(table.rows()).containsKeys("education", "health", "water", "environment", "transport");
        assertThat(table.columns()).containsValue("区教育局");
        assertThat(table.gaps())
                .extracting(Coverage.Pair::row)
                .contains("health", "water", "environment", "transport")
                .doesNotContain("education");
    }

    @Test
    @DisplayName("row 54: paper and web agree")
    void paperAndWebAgree() {
        UUID posting = office.open("board_posting", "2026-03-05", "title", "通告", "place", "村务栏");
        assertThat(office.watch("posting_without_web", END)).hasSize(1);
        assertThat(office.refusal(posting, "confirm", "2026-03-06", "same_as_web", "是"))
                .isNotEmpty();
        office.link(posting, LinkType.PART_OF, item("website", "2026-03-03"));
        office.act(posting, "confirm", "2026-03-06", "same_as_web", "是");
        assertThat(office.watch("posting_without_web", END)).isEmpty();
    }

    @Test
    @DisplayName("row 54: what is taken down was posted before")
    void takenDownAfterItWasPosted() {
        UUID posting = office.open("board_posting", "2026-03-05", "title", "通告", "place", "村务栏");
        assertThat(office.refusal(posting, "remove", "2026-03-20", "removed_on", "2026-03-02"))
                .containsExactly("“撤下日期”是2026-03-02，早于“张贴日期”2026-03-05，请核对。");
        office.act(posting, "remove", "2026-03-20", "removed_on", "2026-03-05");
        assertThat(office.stage(posting)).isEqualTo("removed");
    }

    @Test
    @DisplayName("row 56: no document issued without its number")
    void documentHasNumber() {
        UUID document = office.open(
                "outgoing_document", "2026-03-05", "title", "通知", "kind", "notice", "level", "office", "drafter", "陈禾");
        assertThat(office.refusal(
                        document,
                        "issue",
                        "2026-03-06",
                        "written_on",
                        "2026-03-06",
                        "signer",
                        "周砚",
                        "effect",
                        "in_force",
                        "openness",
                        "open"))
                .anyMatch(s -> s.contains("文号"));
    }

    @Test
    @DisplayName("row 57: last month's errors become a lesson")
    void errorsBecomeLessons() {
        UUID error = office.open(
                "common_error", "2026-03-05", "error", "标题缺年份", "kind", "wording", "unit", "建设办", "times", "4");
        assertThat(office.watch("error_without_lesson", "2026-04-10")).hasSize(1);
        UUID lesson =
                office.open("training", "2026-04-12", "topic", "公开文稿", "audience", "disclosure", "person_times", "12");
        office.link(error, LinkType.LED_TO, lesson);
        assertThat(office.watch("error_without_lesson", "2026-04-13")).isEmpty();
        assertThat(office.figure("disclosure_training_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 47: repeated requests suggest proactive disclosure")
    void repeatedRequests() {
        UUID application = DisclosureRulesTest.application(office, "2026-03-02", "repeated_topic", "是");
        office.act(application, "accept", "2026-03-03");
        office.file(application, "2026-03-10");
        office.act(application, "answer", "2026-03-10", "answered_on", "2026-03-10", "outcome", "1");
        assertThat(office.watch("repeated_request", END)).hasSize(1);
        office.link(application, LinkType.LED_TO, item("website", "2026-03-20"));
        assertThat(office.watch("repeated_request", END)).isEmpty();
    }
}
