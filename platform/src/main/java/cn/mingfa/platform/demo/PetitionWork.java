package cn.mingfa.platform.demo;

import java.time.LocalDate;
import java.util.List;

import static cn.mingfa.kernel.matter.MatterType.DateKind.ARRIVED;
import static cn.mingfa.kernel.matter.MatterType.DateKind.OCCURRED;

/** 信访事项、接访、民生诉求 of one unit and year. */
final class PetitionWork {

    private static final List<String> CATEGORIES = List.of("城市管理", "物业和住房", "环境保护", "交通出行", "劳动社保");

    private PetitionWork() {}

    static void fill(DemoYear year) {
        boolean town = year.unit.isTown();
        for (int n = 0; n < (town ? 24 : 10); n++) {
            petition(year);
        }
        for (int n = 0; n < (town ? 26 : 8); n++) {
            reception(year);
        }
        for (int n = 0; n < (town ? 90 : 24); n++) {
            ticket(year);
        }
    }

    private static void petition(DemoYear year) {
        boolean direct = year.chance(55);
        String way = direct ? "direct" : "transferred";
        LocalDate received = year.workday();
        LocalDate notified = year.workdaysAfter(received, year.between(1, 9));
        boolean own = year.chance(60);
        CourseBuilder petition = year.open("petition")
                .date(ARRIVED, received)
                .field("subject", year.pick("villages") + year.pick("petitions") + "问题")
                .field("petitioner", year.words.person(year.random))
                .field("contact", "来信所留地址")
                .field("form", year.oneOf(List.of("来信", "网上信访", "走访")))
                .field("source", direct ? "直接提出" : "转送交办")
                .field("backlog", year.chance(5) ? "是" : "否")
                .then("sort_" + way, year.workdaysAfter(received, 1))
                .then("notify", notified, "route", own ? "信访程序" : "依法履职", "notice", "已告知办理途径和程序。");
        LocalDate answered = year.workdaysAfter(notified, year.between(10, 36));
        if (own) {
            petition.then("accept", notified)
                    .file("处理意见书.txt", "处理意见书", answered)
                    .then("answer", answered, "answered_on", answered, "result", "予以支持", "resolved", resolved(year));
        } else {
            petition.then("take_other_route", notified, "route", "依法履职")
                    .file("答复书.txt", "处理意见书", answered)
                    .then(
                            "close_other_route",
                            answered,
                            "answered_on",
                            answered,
                            "result",
                            "已按其他途径办理",
                            "resolved",
                            resolved(year));
        }
        year.add(petition);
    }

    private static void reception(DemoYear year) {
        LocalDate day = year.workday();
        year.add(year.open("reception")
                .date(OCCURRED, day)
                .field("topic", year.pick("petitions"))
                .field("leader", year.unit.principal().name())
                .field("persons", year.between(1, 7))
                .field("beijing", "否")
                .field("form", year.oneOf(List.of("定点接访", "约访", "下访")))
                .field("place", "信访接待室")
                .then("close", day, "result", "当场说明政策，约定七日内回访。"));
    }

    private static void ticket(DemoYear year) {
        LocalDate received = year.workday();
        LocalDate completed = year.workdaysAfter(received, year.chance(96) ? year.between(1, 5) : 7);
        boolean reached = year.chance(88);
        year.add(year.open("appeal_ticket")
                .date(ARRIVED, received)
                .field("subject", year.pick("villages") + year.pick("appeals"))
                .field("channel", year.oneOf(List.of("政务服务便民热线", "政务服务便民热线", "一网统管平台", "网民留言")))
                .field("ticket_number", "T" + year.year + year.between(100_000, 999_999))
                .field("category", CATEGORIES.get(received.getDayOfYear() % CATEGORIES.size()))
                .field("caller", year.words.person(year.random))
                .then("sign", received)
                .then(
                        "complete",
                        completed,
                        "completed_on",
                        completed,
                        "resolved",
                        resolved(year),
                        "reply",
                        "已到场处理并回复诉求人。",
                        "contacted_in_time",
                        received.getDayOfYear() % 23 == 0 ? "否" : "是")
                .then(
                        "close",
                        year.workdaysAfter(completed, 2),
                        "visited",
                        reached ? "是" : "否",
                        "satisfaction",
                        reached ? (year.chance(92) ? "满意" : "基本满意") : "不适用（未联系上诉求人）"));
    }

    private static String resolved(DemoYear year) {
        return year.chance(93) ? "是" : "否";
    }
}
