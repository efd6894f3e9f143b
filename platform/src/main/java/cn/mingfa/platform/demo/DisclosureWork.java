package cn.mingfa.platform.demo;

import java.time.LocalDate;
import java.util.List;

import static cn.mingfa.kernel.matter.MatterType.DateKind.ARRIVED;
import static cn.mingfa.kernel.matter.MatterType.DateKind.CONFIRMED;
import static cn.mingfa.kernel.matter.MatterType.DateKind.OCCURRED;

/** 依申请公开、主动公开信息 of one unit and year. */
final class DisclosureWork {

    private static final List<String> OUTCOMES =
            List.of("予以公开", "予以公开", "予以公开", "部分公开", "不予公开：属于行政执法案卷", "无法提供：本机关不掌握相关政府信息");

    private DisclosureWork() {}

    static void fill(DemoYear year) {
        int applications = year.unit.isTown() ? 16 : 22;
        for (int n = 0; n < applications; n++) {
            application(year);
        }
        int items = year.unit.isTown() ? 96 : 110;
        for (int n = 0; n < items; n++) {
            item(year);
        }
    }

    private static void application(DemoYear year) {
        LocalDate received = year.workday();
        boolean online = year.chance(70);
        CourseBuilder application = year.open("disclosure_application")
                .date(ARRIVED, received)
                .field("subject", year.pick("info_requests"))
                .field("applicant", year.words.person(year.random))
                .field("applicant_kind", year.chance(88) ? "自然人" : "商业企业")
                .field("contact", "通过申请平台联系")
                .field("channel", online ? "网络" : "签收邮寄")
                .field("delivery", "电子邮件")
                .field("forwarded", year.chance(4) ? "是" : "否");
        if (online) {
            application.date(CONFIRMED, received);
        }
        LocalDate handling = year.workdaysAfter(received, 2);
        if (year.chance(20)) {
            LocalDate notice = year.workdaysAfter(received, year.between(1, 6));
            handling = year.workdaysAfter(notice, year.between(3, 9));
            application
                    .file("补正告知书.txt", "补正告知书", notice)
                    .then(
                            "request_correction",
                            notice,
                            "correction_note",
                            "请补充所需信息的名称或者年份。",
                            "correction_by",
                            year.workdaysAfter(notice, 10))
                    .then("receive_correction", handling);
        } else {
            application.then("accept", handling);
        }
        LocalDate answered = year.workdaysAfter(handling, year.between(5, 16));
        if (year.chance(18)) {
            LocalDate asked = year.workdaysAfter(handling, 2);
            boolean agrees = year.chance(60);
            // Fifteen working days are the third party's; who is silent until then is silent.
            LocalDate reached = year.workdaysAfter(asked, 2);
            LocalDate replied = year.workdaysAfter(reached, agrees ? year.between(3, 11) : 16);
            application
                    .then("consult_third_party", asked, "third_party", year.words.person(year.random))
                    .then("third_party_received", reached, "third_party_received_on", reached)
                    .then("third_party_replied", replied, "third_party_view", agrees ? "同意公开" : "逾期未提出意见");
            answered = year.workdaysAfter(replied, year.between(2, 9));
        } else if (year.chance(8)) {
            application.then(
                    year.unit.principal(),
                    "extend",
                    year.workdaysAfter(handling, 12),
                    "extension_days",
                    "10",
                    "extension_reason",
                    "需要检索多年档案");
            answered = year.workdaysAfter(handling, year.between(17, 24));
        }
        application
                .then("search", answered, "search", "检索档案室目录、业务系统和门户网站。")
                .file("答复书.txt", "答复书", answered)
                .then("answer", answered, "answered_on", answered, "outcome", year.oneOf(OUTCOMES))
                .then(
                        "deliver",
                        year.workdaysAfter(answered, 1),
                        "delivered_on",
                        year.workdaysAfter(answered, 1),
                        "delivered_how",
                        "电子邮件或者网上平台");
        year.add(application);
    }

    private static void item(DemoYear year) {
        String[] item = year.words.parts("disclosed_items", year.random);
        LocalDate formed = year.workday();
        LocalDate reviewed = year.workdaysAfter(formed, year.between(1, 4));
        LocalDate published = year.workdaysAfter(reviewed, year.chance(97) ? year.between(0, 8) : 19);
        year.add(year.open("disclosure_item")
                .date(OCCURRED, formed)
                .field("title", item[1])
                .field("category", item[0])
                .field("channel", year.chance(80) ? "政府网站" : "政务新媒体")
                .field("items", year.chance(80) ? 1 : year.between(2, 6))
                .then(
                        year.unit.reviewer(),
                        "review",
                        reviewed,
                        "review_result",
                        "可以公开",
                        "basis",
                        "政府信息公开条例第二十条",
                        "secrecy_checked",
                        "是",
                        "privacy_checked",
                        "是",
                        "third_party_checked",
                        "是",
                        "wording_checked",
                        "是",
                        "reviewer",
                        year.unit.reviewer().name())
                .then("publish", published, "published_on", published));
    }
}
