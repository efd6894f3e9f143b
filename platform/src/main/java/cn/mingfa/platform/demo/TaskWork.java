package cn.mingfa.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static cn.mingfa.kernel.matter.MatterType.DateKind.OCCURRED;

/** 年度任务、不足、履职、下一年安排, and 外部统计 of one unit and year. */
final class TaskWork {

    private TaskWork() {}

    static void fill(DemoYear year) {
        for (String task : year.words.list("annual_tasks")) {
            task(year, task.split("\\|", -1));
        }
        for (String shortcoming : some(year, "shortcomings", 3)) {
            String[] parts = shortcoming.split("\\|", -1);
            year.add(listed(year, parts[0], "不足", year.workdayIn(11))
                    .field("cause", parts[1])
                    .field("measure", parts[2])
                    .field("planned_finish", LocalDate.of(year.year + 1, 6, 30)));
        }
        for (String plan : some(year, "next_year", 4)) {
            year.add(listed(year, plan, "下一年安排", year.workdayIn(11))
                    .field("planned_finish", LocalDate.of(year.year + 1, 12, 20)));
        }
        int month = 1;
        for (String line : some(year, "principal_duties", 6)) {
            String[] duty = line.split("\\|", -1);
            LocalDate day = year.workdayIn(month);
            month += 2;
            year.add(listed(year, duty[0], "第一责任人履职", day)
                    .field("planned_finish", day)
                    .then(year.unit.principal(), "finish", day, "finished_on", day, "result", duty[1]));
        }
        statistics(year);
    }

    private static void task(DemoYear year, String[] task) {
        LocalDate start = year.workdayIn(2);
        int month = year.between(5, 12);
        LocalDate finish = year.workdayIn(month);
        CourseBuilder made = listed(year, task[0], "年度任务", year.workdayIn(1))
                .field("planned_finish", LocalDate.of(year.year, month, 28))
                .then("start", start)
                .then("report_progress", year.workdayIn(4), "progress", "责任已分解，按月推进。");
        if (year.chance(92)) {
            made.field("accountable", year.member(1 + year.random.nextInt(5)));
        }
        if (year.chance(90)) {
            made.then("finish", finish, "finished_on", finish, "result", task[1]);
        }
        year.add(made);
    }

    private static CourseBuilder listed(DemoYear year, String title, String category, LocalDate day) {
        return year.open("plan_task")
                .date(OCCURRED, day)
                .field("title", title)
                .field("category", category)
                .field("responsible", year.unit.unit().shortName());
    }

    private static void statistics(DemoYear year) {
        LocalDate day = LocalDate.of(year.year, 11, 16);
        statistic(year, day, "门户网站访问量", "网站总访问量", year.between(90_000, 310_000), "人次", "区大数据中心后台报表");
        statistic(year, day, "门户网站浏览量", "页面总浏览量", year.between(320_000, 700_000), "次", "区大数据中心后台报表");
        statistic(year, day, "门户公开信息", "门户统计公开信息", year.between(80, 140), "条", "区大数据中心后台报表");
        statistic(year, day, "公共企事业单位信息", "门户统计公共企事业单位信息", year.between(6, 20), "条", "区大数据中心后台报表");
        statistic(year, day, "普法内容阅读", "普法内容阅读量", year.between(4_000, 60_000), "次", "政务新媒体后台报表");
        if (year.unit.isTown()) {
            statistic(year, day, "诈骗类警情", "诈骗类警情接警数", year.between(60, 120), "起", "派出所年度通报");
            statistic(year, day, "诈骗类刑案", "诈骗类刑事案件数", year.between(20, 48), "起", "派出所年度通报");
        }
    }

    private static void statistic(
            DemoYear year, LocalDate day, String topic, String item, int value, String unit, String source) {
        year.add(year.open("external_statistic")
                .date(OCCURRED, day)
                .field("topic", topic)
                .field("statistic", item)
                .field("value", value)
                .field("unit", unit)
                .field("source", source)
                .field("period", year.year + "年1月至统计截止日")
                .file(source + ".txt", "统计报表", day)
                .then(year.unit.principal(), "confirm", day));
    }

    private static List<String> some(DemoYear year, String list, int count) {
        List<String> all = new ArrayList<>(year.words.list(list));
        Collections.shuffle(all, new Random(year.random.nextLong()));
        return all.subList(0, Math.min(count, all.size()));
    }
}
