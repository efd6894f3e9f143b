package cn.mingfa.platform.demo;

import java.time.LocalDate;
import java.util.List;

import static cn.mingfa.kernel.matter.MatterType.DateKind.OCCURRED;

/** 普法活动、法律咨询 of one unit and year. */
final class PublicityWork {

    private static final List<String> SUBJECTS = List.of("婚姻家庭", "劳动用工", "合同债务", "物业相邻", "人身损害");

    private PublicityWork() {}

    static void fill(DemoYear year) {
        int rounds = year.unit.isTown() ? 2 : 1;
        for (String theme : year.words.list("publicity_themes")) {
            for (int round = 0; round < rounds; round++) {
                event(year, theme.split("\\|", -1), year.pick("villages"));
            }
        }
        int services = year.unit.isTown() ? 44 : 16;
        for (int n = 0; n < services; n++) {
            consultation(year);
        }
    }

    private static void event(DemoYear year, String[] theme, String village) {
        LocalDate day = year.workdayIn(Integer.parseInt(theme[0]));
        boolean online = theme[3].equals("online");
        CourseBuilder event = year.open("publicity_event")
                .date(OCCURRED, day)
                .field("topic", online ? theme[1] : theme[1] + "（" + village + "）")
                .field("form", theme[3])
                .field("audience", theme[4])
                .field("sessions", 1)
                .field("laws", theme[2])
                .field("law_area", theme[5])
                .field("people_reached", online ? year.between(400, 2100) : year.between(30, 420))
                .field("place", online ? "政务新媒体" : village)
                .field("no_duty_reason", "日常宣传，责任清单没有单列");
        event.field("materials", online ? 0 : 10 * year.between(4, 64));
        if (year.chance(80)) {
            event.field("questions", year.between(0, 30));
        }
        event.file("活动记录.txt", "活动记录", day);
        if (year.chance(95)) {
            event.then("close", year.workdaysAfter(day, year.between(1, 4)));
        }
        year.add(event);
    }

    private static void consultation(DemoYear year) {
        LocalDate day = year.workday();
        year.add(year.open("consultation_service")
                .date(OCCURRED, day)
                .field("topic", year.pick("consultations") + "咨询")
                .field("channel", year.oneOf(List.of("现场", "现场", "热线", "网络平台")))
                .field("persons", year.between(1, 9))
                .field("subject", SUBJECTS.get(day.getDayOfYear() % SUBJECTS.size()))
                .field("village", year.words.pick("villages", new java.util.Random(day.toEpochDay() % 9)))
                .field("adviser", year.words.person(year.random))
                .then("close", day));
    }
}
