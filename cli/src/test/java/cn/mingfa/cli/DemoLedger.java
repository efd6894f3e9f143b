package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.workbook.LedgerExport;
import cn.mingfa.workbook.RowDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A year of an invented township of 澄砚区, written as a workbook. */
final class DemoLedger {

    static final String UNIT = "栖禾镇人民政府";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Map<MatterType, List<RowDraft>> rows = new LinkedHashMap<>();
    private String unit = UNIT;
    private int count;

    static DemoLedger ofTheYear() {
        var ledger = new DemoLedger();
        ledger.study();
        ledger.decisions();
        ledger.disclosure();
        ledger.appeals();
        ledger.publicity();
        ledger.plan();
        ledger.unit = "岚汀街道办事处";
        ledger.add(
                "training",
                "2026-05-08",
                "closed",
                "topic",
                "行政处罚法培训",
                "audience",
                "enforcement",
                "sessions",
                "9",
                "person_times",
                "900");
        ledger.unit = UNIT;
        return ledger;
    }

    private void study() {
        for (int month = 1; month <= 11; month++) {
            add(
                    "study_session",
                    day(month, 9),
                    "closed",
                    "topic",
                    month + "月学法",
                    "kinds",
                    month % 3 == 0 ? "party_group、xi_thought" : "first_topic",
                    "participants",
                    "" + (20 + month));
        }
        add(
                "training",
                "2026-04-12",
                "closed",
                "topic",
                "行政执法程序培训",
                "audience",
                "enforcement",
                "sessions",
                "2",
                "person_times",
                "84");
        add(
                "training",
                "2026-09-15",
                "closed",
                "topic",
                "村居干部法治培训",
                "audience",
                "community",
                "sessions",
                "1",
                "person_times",
                "66");
        add(
                "exam",
                "2026-10-20",
                "closed",
                "topic",
                "年度学法用法考试",
                "kind",
                "study",
                "should_sit",
                "58",
                "sat",
                "58",
                "passed",
                "57",
                "excellent",
                "41");
    }

    private void decisions() {
        for (int i = 1; i <= 8; i++) {
            add(
                    "legality_review",
                    day(i + 1, 6),
                    "closed",
                    "subject",
                    "第" + i + "号送审文件",
                    "kind",
                    i % 4 == 0 ? "decision" : "contract",
                    "submitter",
                    "经济发展办公室",
                    "reviewers",
                    "adviser",
                    "opinion_on",
                    day(i + 1, 12),
                    "conclusion",
                    "lawful_after_changes",
                    "signer",
                    "周清",
                    "points",
                    "" + i,
                    "points_adopted",
                    "" + (i - i / 4),
                    "adopted",
                    i < 4 ? "all" : "partly");
        }
        for (int i = 1; i <= 3; i++) {
            add(
                    "enforcement_review",
                    day(i * 2, 3),
                    "decided",
                    "subject",
                    "第" + i + "号处罚案件",
                    "kind",
                    "penalty",
                    "party",
                    "某公司",
                    "case_unit",
                    "综合行政执法队",
                    "ground",
                    "listed",
                    "reviewer",
                    "何川",
                    "reviewed_on",
                    day(i * 2, 8),
                    "conclusion",
                    "agree",
                    "decision",
                    "as_reviewed",
                    "decided_on",
                    day(i * 2, 10));
        }
        for (int i = 1; i <= 2; i++) {
            add(
                    "proposal",
                    day(2, 10 + i),
                    "closed",
                    "subject",
                    "关于第" + i + "段道路照明的建议",
                    "kind",
                    i == 1 ? "npc" : "cppcc",
                    "proposer",
                    "代表甲",
                    "part",
                    "sole",
                    "answered_on",
                    day(5, 10),
                    "grade",
                    "a",
                    "contacted",
                    "是",
                    "satisfaction",
                    "satisfied");
        }
        add(
                "procuratorial_suggestion",
                "2026-06-02",
                "closed",
                "subject",
                "窨井盖安全管理",
                "kind",
                "general",
                "letter_number",
                "澄检建〔2026〕3号",
                "procuratorate",
                "澄砚区人民检察院",
                "measures",
                "排查并更换",
                "replied_on",
                "2026-07-20",
                "rectified_on",
                "2026-07-25",
                "rectified",
                "已更换");
    }

    private void disclosure() {
        for (int i = 1; i <= 6; i++) {
            add(
                    "disclosure_item",
                    day(i, 15),
                    "published",
                    "title",
                    "第" + i + "批公开信息",
                    "category",
                    i == 1 ? "interpretation" : "work",
                    "channel",
                    i % 2 == 0 ? "new_media" : "website",
                    "items",
                    "" + (10 + i),
                    "review_result",
                    "publish",
                    "reviewer",
                    "周清",
                    "published_on",
                    day(i, 18));
        }
        for (int i = 1; i <= 4; i++) {
            boolean answered = i < 4;
            add(
                    "disclosure_application",
                    day(i + 6, 5),
                    answered ? "answered" : "received",
                    "applicant",
                    "申请人" + i,
                    "subject",
                    "第" + i + "号文件",
                    "applicant_kind",
                    "natural_person",
                    "contact",
                    "在卷",
                    "channel",
                    "online",
                    "forwarded",
                    "否",
                    "answered_on",
                    answered ? day(i + 6, 20) : "",
                    "outcome",
                    answered ? "1" : "");
        }
    }

    private void appeals() {
        for (int i = 1; i <= 9; i++) {
            add(
                    "appeal_ticket",
                    day(i, 21),
                    "closed",
                    "subject",
                    "第" + i + "件诉求",
                    "channel",
                    i % 3 == 0 ? "grassroots" : "hotline",
                    "completed_on",
                    day(i, 25),
                    "resolved",
                    i == 9 ? "否" : "是",
                    "reply",
                    "已办理",
                    "visited",
                    "是",
                    "satisfaction",
                    i == 9 ? "basically" : "satisfied");
        }
        add(
                "petition",
                "2026-03-03",
                "answered",
                "subject",
                "宅基地界址",
                "petitioner",
                "来访人",
                "form",
                "visit",
                "source",
                "direct",
                "backlog",
                "是",
                "route",
                "petition",
                "answered_on",
                "2026-04-20",
                "result",
                "supported",
                "resolved",
                "是",
                "satisfaction",
                "satisfied");
        add(
                "reception",
                "2026-03-18",
                "closed",
                "topic",
                "征地补偿",
                "leader",
                "镇长",
                "persons",
                "7",
                "beijing",
                "否",
                "result",
                "已答复");
        add(
                "reception",
                "2026-08-18",
                "closed",
                "topic",
                "物业管理",
                "leader",
                "镇党委书记",
                "persons",
                "12",
                "beijing",
                "否",
                "result",
                "已协调");
    }

    private void publicity() {
        for (int i = 1; i <= 10; i++) {
            add(
                    "publicity_event",
                    day(i, 4),
                    "closed",
                    "topic",
                    "第" + i + "场宣传",
                    "form",
                    i % 2 == 0 ? "talk" : "on_site",
                    "audience",
                    "residents",
                    "sessions",
                    "1",
                    "materials",
                    "" + i * 30,
                    "people_reached",
                    "" + i * 20);
        }
        add(
                "consultation_service",
                "2026-05-06",
                "closed",
                "topic",
                "日常咨询",
                "channel",
                "on_site",
                "persons",
                "45",
                "duty",
                "是");
        add("consultation_service", "2026-06-06", "closed", "topic", "热线咨询", "channel", "hotline", "persons", "30");
        add(
                "external_statistic",
                "2026-11-20",
                "confirmed",
                "topic",
                "法律明白人",
                "statistic",
                "law_literate_persons",
                "value",
                "96",
                "unit",
                "persons",
                "source",
                "司法所名册");
    }

    private void plan() {
        task("annual_task", "修订合同管理办法", "finished_on", "2026-06-30", "result", "办法已印发执行");
        task("annual_task", "建立行政执法案卷评查机制", "finished_on", "2026-09-28", "result", "评查案卷两批");
        task("shortcoming", "普法形式不够丰富", "cause", "专职力量不足，对群众需求了解不够", "", "");
        task("shortcoming", "部分合同送审时间偏晚", "cause", "业务机构对送审时限掌握不准", "", "");
        task("principal_duty", "主持召开专题会议研究法治建设年度任务", "finished_on", "2026-02-10", "result", "会议明确了任务和责任单位");
        task("principal_duty", "听取行政执法工作情况汇报", "finished_on", "2026-07-08", "result", "就案卷质量提出要求");
        task("next_year", "推进合同合法性审核提前介入", "measure", "在立项环节告知送审材料和时限", "", "");
        task("next_year", "充实村居普法力量", "measure", "按需求安排宣讲内容", "", "");
    }

    private void task(String category, String title, String first, String one, String second, String two) {
        add(
                "plan_task",
                "2026-01-12",
                first.equals("finished_on") ? "finished" : "listed",
                "title",
                title,
                "category",
                category,
                "responsible",
                "司法所",
                "planned_finish",
                "2026-12-20",
                first,
                one,
                second,
                two);
    }

    /** Adds a row; fields are given as key and what a person would type. */
    DemoLedger add(String typeKey, String date, String stage, String... fields) {
        MatterType type = Catalogue.shipped().matterType(typeKey).orElseThrow();
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].isEmpty() || fields[i + 1].isEmpty()) {
                continue;
            }
            Field field = type.field(fields[i]).orElseThrow();
            if (FieldGate.read(field, fields[i + 1], TODAY) instanceof FieldGate.Reading.Filled(Value value)) {
                values.put(field.key(), value);
            } else {
                throw new IllegalArgumentException(typeKey + "." + fields[i] + ": " + fields[i + 1]);
            }
        }
        LocalDate day = LocalDate.parse(date);
        DateKind kind = type.dates().getFirst().kind();
        boolean closing = type.stage(stage).orElseThrow().closing();
        rows.computeIfAbsent(type, t -> new ArrayList<>())
                .add(new RowDraft(
                        0,
                        unit,
                        Optional.of("测" + ++count + "号"),
                        Map.of(kind, day),
                        values,
                        stage,
                        closing
                                ? Optional.of(day.plusDays(60).isAfter(TODAY) ? TODAY : day.plusDays(60))
                                : Optional.empty()));
        return this;
    }

    Path write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            LedgerExport.writeAll(rows, out);
        }
        return file;
    }

    private static String day(int month, int day) {
        return LocalDate.of(2026, month, day).toString();
    }
}
