package cn.mingfa.platform.demo;

import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;

import static cn.mingfa.kernel.matter.MatterType.DateKind.ARRIVED;

/** 合法性审核、重大执法决定法制审核 of one unit and year. */
final class ReviewWork {

    private ReviewWork() {}

    static void fill(DemoYear year) {
        int contracts = year.unit.isTown() ? 30 : 20;
        for (int n = 0; n < contracts; n++) {
            review(year, year.pick("villages") + year.pick("contracts"), "合同协议", "contract");
        }
        for (int n = 0; n < 5; n++) {
            review(year, year.pick("decisions") + "（送审稿）", "重大行政决策", "decision");
        }
        for (int n = 0; n < 3; n++) {
            review(year, year.pick("documents") + "（送审稿）", "行政规范性文件", "document");
        }
        int cases = year.unit.isTown() ? 14 : 8;
        for (int n = 0; n < cases; n++) {
            enforcement(year);
        }
    }

    private static void review(DemoYear year, String subject, String kind, String track) {
        LocalDate arrived = year.workday();
        LocalDate accepted = year.workdaysAfter(arrived, year.between(0, 1));
        // A minimum period runs for decisions and documents; a contract has a limit of five days.
        LocalDate opined = year.workdaysAfter(accepted, track.equals("contract") ? year.between(1, 5) : 8);
        User reviewer = year.unit.reviewer();
        CourseBuilder review = year.open("legality_review")
                .date(ARRIVED, arrived)
                .field("subject", subject)
                .field("kind", kind)
                .field("submitter", year.oneOf(List.of("党政办", "规划建设办", "社会事务办", "经济发展办", "平安办")))
                .field("reviewers", "法律顾问")
                .field("phase", "事中审查论证")
                .field("amount", track.equals("contract") ? year.between(3, 420) + ".6" : "不适用（不是合同）")
                .file(subject + ".txt", "送审稿", arrived)
                .then(reviewer, "accept_" + track, accepted);
        if (year.chance(15)) {
            LocalDate lacks = year.workdaysAfter(accepted, 1);
            LocalDate supplied = year.workdaysAfter(lacks, year.between(2, 6));
            review.then(reviewer, track + "_lacks", lacks, "supplement_note", "请补充对方主体资格和资金来源说明。")
                    .then(track + "_supplied", supplied);
            opined = year.workdaysAfter(supplied, track.equals("contract") ? year.between(1, 3) : 8);
        }
        int points = year.between(1, 5);
        int adopted = year.chance(85) ? points : points - 1;
        review.file("法律意见书.txt", "法律意见书", opined)
                .then(
                        reviewer,
                        "opine",
                        opined,
                        "opinion_on",
                        opined,
                        "conclusion",
                        year.chance(70) ? "修改后合法" : "合法",
                        "signer",
                        reviewer.name(),
                        "points",
                        points)
                .then(
                        "close",
                        year.workdaysAfter(opined, year.between(1, 6)),
                        "points_adopted",
                        adopted,
                        "adopted",
                        adopted == points ? "全部采纳" : "部分采纳",
                        "not_adopted",
                        adopted == points ? "不适用（全部采纳）" : "送审单位已作书面说明");
        year.add(review);
    }

    private static void enforcement(DemoYear year) {
        LocalDate arrived = year.workday();
        LocalDate accepted = year.workdaysAfter(arrived, 1);
        LocalDate reviewed = year.workdaysAfter(accepted, year.between(1, 5));
        LocalDate decided = year.workdaysAfter(reviewed, year.between(1, 5));
        String subject = year.pick("enforcement_cases");
        User reviewer = year.unit.reviewer();
        CourseBuilder review = year.open("enforcement_review")
                .date(ARRIVED, arrived)
                .field("subject", subject)
                .field("kind", subject.contains("强制") ? "行政强制" : "行政处罚")
                .field("party", year.words.person(year.random))
                .field("case_unit", "综合行政执法队")
                .field("ground", "列入本单位重大执法决定目录")
                .file("送审表.txt", "送审表", arrived)
                .then(reviewer, "accept", accepted)
                .file("法制审核意见书.txt", "法制审核意见书", reviewed)
                .then(
                        reviewer,
                        "opine",
                        reviewed,
                        "reviewer",
                        reviewer.name(),
                        "reviewed_on",
                        reviewed,
                        "conclusion",
                        year.chance(80) ? "同意" : "建议纠正")
                .then("decide", decided, "decision", "采纳审核意见后作出决定", "decided_on", decided);
        if (year.chance(6)) {
            LocalDate later = year.workdaysAfter(decided, 40);
            review.then("record_later_result", later, "later_result", "维持或者驳回请求", "later_on", later);
        }
        year.add(review);
    }
}
