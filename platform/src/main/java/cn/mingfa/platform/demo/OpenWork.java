package cn.mingfa.platform.demo;

import java.time.LocalDate;

import static cn.mingfa.kernel.matter.MatterType.DateKind.ARRIVED;
import static cn.mingfa.kernel.matter.MatterType.DateKind.CONFIRMED;
import static cn.mingfa.kernel.matter.MatterType.DateKind.OCCURRED;

/** What lies on the desk today: limits overdue, due today, due soon, paused; counted back from today. */
final class OpenWork {

    private OpenWork() {}

    static void fill(DemoYear year) {
        ticket(year, 8);
        ticket(year, 5);
        contract(year, 5);
        contract(year, 2);
        newApplication(year, 6);
        correctedApplication(year);
        enforcement(year, 3);
        item(year, 17);
        suggestion(year);
        petition(year);
    }

    private static void ticket(DemoYear year, int workdaysAgo) {
        LocalDate received = year.workdaysAgo(workdaysAgo);
        year.add(year.open("appeal_ticket")
                .date(ARRIVED, received)
                .field("subject", year.pick("villages") + year.pick("appeals") + "，请求处理并答复")
                .field("channel", "政务服务便民热线")
                .field("ticket_number", "T" + year.year + year.between(100_000, 999_999))
                .field("caller", year.words.person(year.random))
                .then("sign", received));
    }

    private static void contract(DemoYear year, int workdaysAgo) {
        LocalDate arrived = year.workdaysAgo(workdaysAgo);
        String subject = year.pick("villages") + year.pick("contracts") + "（送审稿）";
        year.add(year.open("legality_review")
                .date(ARRIVED, arrived)
                .field("subject", subject)
                .field("kind", "合同协议")
                .field("submitter", "党政办")
                .field("reviewers", "法律顾问")
                .field("amount", year.between(8, 260) + ".4")
                .file(subject + ".txt", "送审稿", arrived)
                .then(year.unit.reviewer(), "accept_contract", arrived));
    }

    private static void newApplication(DemoYear year, int workdaysAgo) {
        year.add(application(year, year.workdaysAgo(workdaysAgo)));
    }

    private static void correctedApplication(DemoYear year) {
        LocalDate notice = year.workdaysAgo(22);
        LocalDate asked = year.workdaysAgo(12);
        year.add(application(year, year.workdaysAgo(24))
                .file("补正告知书.txt", "补正告知书", notice)
                .then(
                        "request_correction",
                        notice,
                        "correction_note",
                        "请补充工程名称和年份。",
                        "correction_by",
                        year.workdaysAfter(notice, 10))
                .then("receive_correction", year.workdaysAgo(19))
                .file("征求意见书.txt", "征求意见书", asked)
                .then("consult_third_party", asked, "third_party", year.words.person(year.random))
                .then("third_party_received", year.workdaysAgo(10), "third_party_received_on", year.workdaysAgo(10))
                .then("third_party_replied", year.workdaysAgo(5), "third_party_view", "同意公开"));
    }

    private static CourseBuilder application(DemoYear year, LocalDate received) {
        return year.open("disclosure_application")
                .date(ARRIVED, received)
                .date(CONFIRMED, received)
                .field("subject", year.pick("info_requests"))
                .field("applicant", year.words.person(year.random))
                .field("applicant_kind", "自然人")
                .field("contact", "通过申请平台联系")
                .field("channel", "网络")
                .field("delivery", "电子邮件")
                .field("forwarded", "否")
                .file("申请表.txt", "申请表", received);
    }

    private static void enforcement(DemoYear year, int workdaysAgo) {
        LocalDate arrived = year.workdaysAgo(workdaysAgo);
        year.add(year.open("enforcement_review")
                .date(ARRIVED, arrived)
                .field("subject", year.pick("enforcement_cases"))
                .field("kind", "行政处罚")
                .field("party", year.words.person(year.random))
                .field("case_unit", "综合行政执法队")
                .field("ground", "列入本单位重大执法决定目录")
                .file("送审表.txt", "送审表", arrived)
                .then(year.unit.reviewer(), "accept", arrived));
    }

    private static void item(DemoYear year, int workdaysAgo) {
        LocalDate formed = year.workdaysAgo(workdaysAgo);
        year.add(year.open("disclosure_item")
                .date(OCCURRED, formed)
                .field("title", "停车泊位收费试点方案及说明")
                .field("category", "行政规范性文件")
                .field("channel", "政府网站")
                .field("items", 1));
    }

    private static void suggestion(DemoYear year) {
        LocalDate received = year.today().minusMonths(2).plusDays(6);
        year.add(year.open("procuratorial_suggestion")
                .date(ARRIVED, received)
                .field("subject", "关于" + year.pick("suggestions") + "的检察建议")
                .field("kind", "general")
                .field("letter_number", "澄检建〔" + year.year + "〕" + year.between(61, 99) + "号")
                .field("procuratorate", "澄砚区人民检察院")
                .file("检察建议书.txt", "检察建议书", received)
                .then("take_general", received));
    }

    private static void petition(DemoYear year) {
        LocalDate accepted = year.today().minusDays(52);
        year.add(year.open("petition")
                .date(ARRIVED, accepted.minusDays(3))
                .field("subject", year.pick("villages") + year.pick("petitions") + "问题")
                .field("petitioner", year.words.person(year.random))
                .field("form", "来信")
                .field("source", "直接提出")
                .field("backlog", "否")
                .then("sort_direct", accepted.minusDays(2))
                .then("notify", accepted, "route", "信访程序", "notice", "已告知按信访程序办理。")
                .then("accept", accepted));
    }
}
