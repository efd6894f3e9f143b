package cn.mingfa.platform.demo;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static cn.mingfa.kernel.matter.MatterType.DateKind.ARRIVED;

/** 建议提案、检察建议 of one unit and year. */
final class SupervisionWork {

    private SupervisionWork() {}

    static void fill(DemoYear year) {
        int proposals = year.between(4, 8);
        for (int n = 0; n < proposals; n++) {
            proposal(year, n);
        }
        int suggestions = year.between(1, 4);
        for (int n = 0; n < suggestions; n++) {
            suggestion(year, n);
        }
    }

    private static void proposal(DemoYear year, int n) {
        boolean npc = year.chance(60);
        String track = npc ? "npc" : "cppcc";
        LocalDate assigned = year.workdayIn(2 + n % 3);
        LocalDate answered = year.workdaysAfter(assigned, year.between(25, 55));
        String proposer = year.words.person(year.random);
        User deputy = new User(
                new UUID(year.random.nextLong(), year.random.nextLong()),
                proposer,
                npc ? "人大代表" : "政协委员",
                year.unit.unit(),
                Set.of(Role.OUTSIDER));
        year.add(year.open("proposal")
                .date(ARRIVED, assigned)
                .field("subject", "关于" + year.pick("proposals") + "的" + (npc ? "建议" : "提案"))
                .field("kind", npc ? "人大代表建议" : "政协委员提案")
                .field("source_number", "第" + year.between(11, 190) + "号")
                .field("proposer", proposer)
                .field("part", year.oneOf(List.of("独办", "主办", "会办")))
                .then("take_" + track, assigned)
                .file("答复件.txt", "答复件", answered)
                .then(
                        "answer",
                        answered,
                        "answered_on",
                        answered,
                        "grade",
                        year.chance(65) ? "a" : "b",
                        "contacted",
                        "是")
                .then(deputy, "rate", year.workdaysAfter(answered, 7), "satisfaction", year.chance(94) ? "满意" : "基本满意")
                .then("close", year.workdaysAfter(answered, 8)));
    }

    private static void suggestion(DemoYear year, int n) {
        LocalDate received = year.workdayIn(3 + 2 * n);
        LocalDate replied = year.workdaysAfter(received, year.between(15, 38));
        LocalDate rectified = year.workdaysAfter(replied, year.between(5, 20));
        year.add(year.open("procuratorial_suggestion")
                .date(ARRIVED, received)
                .field("subject", "关于" + year.pick("suggestions") + "的检察建议")
                .field("kind", "general")
                .field("letter_number", "澄检建〔" + year.year + "〕" + year.between(3, 60) + "号")
                .field("procuratorate", "澄砚区人民检察院")
                .file("检察建议书.txt", "检察建议书", received)
                .then("take_general", year.workdaysAfter(received, 1))
                .file("复函.txt", "复函", replied)
                .then("reply", replied, "measures", "明确责任人，逐项整改并开展回头看。", "replied_on", replied)
                .file("整改材料.txt", "整改材料", rectified)
                .then(
                        "close",
                        rectified,
                        "rectified_on",
                        rectified,
                        "rectified",
                        "整改事项已全部完成，现场复核合格。",
                        "proof",
                        "整改前后照片和现场复核记录"));
    }
}
