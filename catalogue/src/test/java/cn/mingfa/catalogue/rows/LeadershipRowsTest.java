package cn.mingfa.catalogue.rows;

import cn.mingfa.catalogue.Coverage;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter A of the inventory: leadership and responsibility. */
class LeadershipRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    @Test
    @DisplayName("row 1: a duty without an act says so; no act without a source record")
    void dutiesShowTheirActs() {
        UUID first = duty("听取法治工作汇报", "G1");
        duty("负责人出庭应诉", "G5");

        assertThat(office.watch("duty_without_act", END)).hasSize(2).anyMatch(s -> s.contains("负责人出庭应诉"));
        assertThat(office.refusedAtOpening("duty_act", "2026-03-03", heard())).anyMatch(t -> t.contains("依据材料"));

        UUID act = office.open("duty_act", "2026-03-03", heard("source_record", "纪要〔2026〕3号"));
        office.link(act, LinkType.PART_OF, first);

        assertThat(office.watch("duty_without_act", END))
                .singleElement()
                .asString()
                .contains("负责人出庭应诉");
        assertThat(office.parts("duty_item_covered_rate", END)).isEqualTo("1/2");
    }

    private static String[] heard(String... more) {
        String[] act = {"title", "听取汇报", "duty", "G1", "leader", "周砚", "manner", "ask", "source_kind", "meeting"};
        return Stream.of(act, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private UUID duty(String title, String code) {
        return office.open(
                "duty_item", "2026-01-05", "title", title, "duty", code, "leader", "周砚", "valid_from", "2026-01-05");
    }

    @Test
    @DisplayName("row 2: member by field; a field without task is a gap, a task without member is named")
    void everyTaskHasOneAccountableMember() {
        office.open(
                "division_of_work",
                "2026-01-05",
                "member",
                "周砚",
                "post",
                "副镇长",
                "work",
                "行政执法、普法宣传",
                "law_duty",
                "抓执法规范",
                "valid_from",
                "2026-01-05");
        office.open(
                "plan_task",
                "2026-01-08",
                "title",
                "规范执法",
                "responsible",
                "综合执法队",
                "planned_finish",
                "2026-06-30",
                "accountable",
                "周砚",
                "field",
                "enforcement");
        office.open("plan_task", "2026-01-08", "title", "清理文件", "responsible", "党政办", "planned_finish", "2026-06-30");

        assertThat(office.matrix("member_field", END).gaps()).containsExactly(new Coverage.Pair("周砚", "publicity"));
        assertThat(office.watch("task_without_accountable", END))
                .singleElement()
                .asString()
                .contains("清理文件");
    }

    @Test
    @DisplayName("row 3: who was in the group on a day is what the roster said on that day")
    void groupOfADay() {
        member("周砚", "2022-01-01", "2023-06-29");
        member("林澄", "2023-06-30", "");

        assertThat(office.figure("leading_group_member_count", "2023-06-30")).isEqualTo("1");
        assertThat(office.tally("leading_group_member_count", "2023-06-30").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo("林澄"));
        assertThat(office.tally("leading_group_member_count", "2023-06-28").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo("周砚"));
    }

    private void member(String name, String from, String to) {
        String[] pairs = {"member", name, "document", "栖委〔2022〕1号", "valid_from", from, "valid_to", to};
        office.open("leading_group_member", from, to.isEmpty() ? java.util.Arrays.copyOf(pairs, 6) : pairs);
    }

    @Test
    @DisplayName("row 4: no task without owner and date; the five ticks come from what is linked")
    void ticksAreComputed() {
        assertThat(office.refusedAtOpening("plan_task", "2026-01-08", "title", "规范执法"))
                .anyMatch(s -> s.contains("责任单位"))
                .anyMatch(s -> s.contains("计划完成日期"));
        UUID task = office.open(
                "plan_task", "2026-01-08", "title", "规范执法", "responsible", "综合执法队", "planned_finish", "2026-06-30");
        assertThat(office.figure("task_deployed_count", END)).isEqualTo("0");

        UUID meeting = office.open("meeting", "2026-01-06", "title", "部署会", "kind", "promotion");
        office.link(meeting, LinkType.LED_TO, task);
        UUID check = office.open("inspection", "2026-04-06", "title", "督查", "kind", "supervision", "inspector", "党政办");
        office.link(task, LinkType.LED_TO, check);
        UUID reward = office.open(
                "assessment_record", "2026-11-06", "title", "通报表扬", "kind", "reward", "unit", "综合执法队", "result", "表扬");
        office.link(task, LinkType.LED_TO, reward);

        assertThat(office.figure("task_deployed_count", END)).isEqualTo("1");
        assertThat(office.figure("task_advanced_count", END)).isEqualTo("0");
        assertThat(office.figure("task_supervised_count", END)).isEqualTo("1");
        assertThat(office.figure("task_assessed_count", END)).isEqualTo("0");
        assertThat(office.figure("task_rewarded_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("rows 5 and 43: only the inspecting side closes; the overdue list is a hand count")
    void ownerCannotCloseItsIssue() {
        UUID issue = issue("patrol", "2026-05-01");
        issue("law", "2026-12-31");
        office.act(issue, "begin", "2026-04-02", "measures", "逐项整改");
        office.file(issue, "2026-04-20");
        office.act(issue, "submit", "2026-04-20", "rectified_on", "2026-04-20", "proof", "已修订办法");

        assertThat(office.refusal(issue, "close", "2026-04-21", "recheck", "属实"))
                .anyMatch(s -> s.contains("监督人"));
        assertThat(office.watch("issue_overdue", "2026-06-01")).hasSize(1);
        assertThat(office.figure("issue_overdue_count", "2026-06-01")).isEqualTo("1");
        assertThat(office.parts("patrol_rectified_rate", END)).isEqualTo("0/1");

        office.act(Set.of(Role.SUPERVISOR), issue, "close", "2026-06-02", "recheck", "属实");
        assertThat(office.watch("issue_overdue", "2026-06-03")).isEmpty();
        assertThat(office.parts("patrol_rectified_rate", END)).isEqualTo("1/1");
    }

    private UUID issue(String source, String due) {
        return office.open(
                "issue",
                "2026-04-01",
                "description",
                "合同未审先签",
                "source",
                source,
                "inspector",
                "区委巡察组",
                "owner",
                "党政办",
                "accountable",
                "林澄",
                "due_on",
                due);
    }

    @Test
    @DisplayName("row 6: coverage of duty statements; comments become tasks")
    void dutyStatements() {
        UUID statement = office.open("duty_statement", "2026-11-01", "leader", "周砚", "post", "镇长", "year", "2026");
        office.open("duty_statement", "2026-11-01", "leader", "林澄", "post", "副镇长", "year", "2026");
        office.act(statement, "draft", "2026-11-20", "text", "听取汇报四次");
        office.file(statement, "2026-12-01");
        office.act(statement, "report", "2026-12-01", "reported_on", "2026-12-01", "form", "meeting");

        assertThat(office.parts("law_report_coverage_rate", END)).isEqualTo("1/2");
        assertThat(office.watch("statement_outstanding", END))
                .singleElement()
                .asString()
                .contains("林澄");
        assertThat(Office.CATALOGUE.matterType("duty_statement").orElseThrow().openings())
                .anySatisfy(opening -> assertThat(opening.type()).isEqualTo("plan_task"));
    }

    @Test
    @DisplayName("row 7: the count is the number of tagged agenda items, each a row")
    void taggedAgendaItems() {
        var decisions = new Decisions(office);
        decisions.discussed("研究法治建设", "2026-03-02", "法治工作");
        decisions.discussed("研究绿化", "2026-03-02", "研究解决问题");

        assertThat(office.figure("rule_of_law_agenda_count", END)).isEqualTo("1");
        assertThat(office.tally("rule_of_law_agenda_count", END).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo("研究法治建设"));
    }

    @Test
    @DisplayName("row 9: an expired basis is named with its successor")
    void expiredBasis() {
        office.open(
                "basis_document",
                "2021-08-02",
                "title",
                "五年实施纲要",
                "issuer",
                "上级机关",
                "kind",
                "plan",
                "valid_from",
                "2021-08-02",
                "valid_to",
                "2025-12-31",
                "successor",
                "新一轮规划");

        assertThat(office.watch("basis_expired", "2026-01-04"))
                .singleElement()
                .asString()
                .contains("新一轮规划");
        assertThat(office.watch("basis_expired", "2025-12-31")).isEmpty();
    }

    @Test
    @DisplayName("row 10: conversion is linked over all; no claim without link")
    void researchConversion() {
        UUID research = office.open("research", "2026-05-05", "topic", "执法辅助人员管理", "unit", "司法所");
        office.open("research", "2026-05-06", "topic", "合同履约", "unit", "司法所");
        office.file(research, "2026-06-01");
        office.act(research, "report", "2026-06-01", "findings", "分工不清", "suggestion", "定规矩");

        assertThat(office.refusal(research, "close", "2026-06-02", "outcome", "rule"))
                .anyMatch(s -> s.contains("关联转化成的"));
        UUID rule = office.open(
                "internal_rule",
                "2026-07-01",
                "title",
                "辅助人员管理办法",
                "kind",
                "personnel",
                "version",
                "2026年",
                "owner",
                "综合执法队",
                "valid_from",
                "2026-07-01");
        office.link(research, LinkType.LED_TO, rule);
        office.act(research, "close", "2026-07-02", "outcome", "rule");

        assertThat(office.parts("research_conversion_rate", END)).isEqualTo("1/2");
    }
}
