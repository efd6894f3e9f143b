package cn.mingfa.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static cn.mingfa.kernel.matter.MatterType.DateKind.OCCURRED;

/** 学法、培训、考试 of one unit and year. */
final class StudyWork {

    private StudyWork() {}

    static void fill(DemoYear year) {
        for (int month = 1; month <= 12; month++) {
            study(year, month, year.oneOf(List.of("理论学习中心组", "第一议题", "理论学习中心组、习近平法治思想专题")));
            if (month % 3 == 0) {
                lecture(year, month);
            }
        }
        int trainings = year.unit.isTown() ? 8 : 5;
        for (int n = 0; n < trainings; n++) {
            training(year, 2 + n, "行政执法人员", year.pick("training_topics"));
        }
        for (int n = 0; n < 3; n++) {
            training(year, 3 + 3 * n, "机关工作人员", year.pick("general_training_topics"));
        }
        exam(year, 6, "领导干部任前法律知识考试", "任前法律知识考试", year.between(3, 9));
        exam(year, 10, "国家工作人员学法用法考试", "学法用法考试", year.between(38, 76));
    }

    private static void study(DemoYear year, int month, String kinds) {
        LocalDate day = year.workdayIn(month);
        year.add(year.open("study_session")
                .date(OCCURRED, day)
                .field("topic", year.pick("study_topics"))
                .field("kinds", kinds)
                .field("participants", year.between(11, 34))
                .field("speaker", year.unit.principal().name())
                .field("place", "机关会议室")
                .file("学习记录.txt", "学习记录", day)
                .then("close", year.workdaysAfter(day, 2)));
    }

    private static void lecture(DemoYear year, int month) {
        LocalDate day = year.workdayIn(month);
        year.add(year.open("study_session")
                .date(OCCURRED, day)
                .field("topic", year.pick("lecture_topics"))
                .field("kinds", "法治讲座")
                .field("participants", year.between(28, 66))
                .field("speaker", year.words.person(year.random))
                .then("close", year.workdaysAfter(day, 1)));
    }

    private static void training(DemoYear year, int month, String audience, String topic) {
        LocalDate day = year.workdayIn(month);
        List<String> staff = new ArrayList<>(year.unit.staff());
        Collections.shuffle(staff, new Random(year.random.nextLong()));
        List<String> present = staff.subList(0, year.between(staff.size() / 2, staff.size()));
        year.add(year.open("training")
                .date(OCCURRED, day)
                .field("topic", topic)
                .field("audience", audience)
                .field("sessions", 1)
                .field("person_times", present.size())
                .field("roster", String.join("、", present))
                .field("hours", year.chance(60) ? "4" : "7.5")
                .file("签到表.txt", "签到表", day)
                .then("close", year.workdaysAfter(day, 1)));
    }

    private static void exam(DemoYear year, int month, String topic, String kind, int shouldSit) {
        LocalDate day = year.workdayIn(month);
        int sat = shouldSit - (year.chance(25) ? 1 : 0);
        int passed = sat - (year.chance(20) ? 1 : 0);
        CourseBuilder exam = year.open("exam")
                .date(OCCURRED, day)
                .field("topic", topic)
                .field("kind", kind)
                .field("should_sit", shouldSit)
                .field("sat", sat)
                .field("passed", passed)
                .field("excellent", Math.max(0, passed - year.between(1, 8)));
        if (sat < shouldSit) {
            exam.field("exemption", "一人外出挂职，随下一场补考");
        }
        year.add(exam.file("成绩单.txt", "成绩单", day).then("close", year.workdaysAfter(day, 3)));
    }
}
