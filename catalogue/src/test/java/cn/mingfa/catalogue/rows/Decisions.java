package cn.mingfa.catalogue.rows;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What decisions of an office go through before they are made: talks, reviews, opinions. */
final class Decisions {

    static final String[] STEPS = {
        "participation",
        "done",
        "expert",
        "done",
        "risk",
        "done",
        "risk_result",
        "controllable",
        "competition",
        "not_applicable",
        "competition_ground",
        "不涉及经营主体",
        "exploratory",
        "否"
    };
    private final Office office;

    Decisions(Office office) {
        this.office = office;
    }

    /** Files what a hearing, experts and an assessment of risks left behind. */
    static void argued(Office office, UUID decision, String on) {
        for (String kind : List.of("听证记录", "专家意见", "风险评估报告")) {
            office.file(decision, on, kind);
        }
    }

    /** An agenda item discussed in good order. */
    UUID discussed(String topic, String on, String tags) {
        UUID item = office.open(
                "agenda_item",
                on,
                "topic",
                topic,
                "category",
                "other",
                "tags",
                tags,
                "meeting_kind",
                "party_group",
                "proposer",
                "司法所");
        office.act(item, "schedule", on, "planned_on", on, "papers", "请示或者汇报");
        office.act(item, "discuss", on, talk(on, "是"));
        return item;
    }

    static String[] talk(String on, String headLast) {
        return new String[] {
            "discussed_on",
            on,
            "views",
            "1｜林澄｜否｜同意\n2｜许汀｜否｜不同意｜资金没有落实\n3｜周砚｜是｜同意",
            "head_last",
            headLast,
            "departs",
            "否",
            "decision",
            "adopted",
            "minutes_number",
            "3"
        };
    }

    UUID review(String kind) {
        return office.open(
                "legality_review",
                "2026-05-06",
                "subject",
                "送审稿",
                "kind",
                kind,
                "submitter",
                "建设办",
                "reviewers",
                "司法所或者法制机构");
    }

    void opine(UUID review, String on, String conclusion) {
        office.file(review, on);
        office.act(review, "opine", on, opinion(on, conclusion));
    }

    static String[] opinion(String on, String conclusion) {
        return new String[] {
            "opinion_on",
            on,
            "conclusion",
            conclusion,
            "signer",
            "沈律",
            "points",
            "2",
            "opinion_points",
            "补充依据｜高｜采纳\n明确期限｜低"
        };
    }

    UUID competition(String result) {
        UUID review = office.open(
                "fair_competition_review", "2026-04-01", "title", "停车收费", "kind", "decision", "drafter", "建设办");
        office.file(review, "2026-04-10");
        assertThat(office.refusal(
                        review,
                        "conclude",
                        "2026-04-10",
                        "consulted",
                        "听取协会意见",
                        "result",
                        "exception",
                        "concluded_on",
                        "2026-04-10",
                        "reviewer",
                        "沈律"))
                .anyMatch(s -> s.contains("例外的理由"))
                .anyMatch(s -> s.contains("例外期限"));
        office.act(
                review,
                "conclude",
                "2026-04-10",
                "consulted",
                "听取协会意见",
                "result",
                result,
                "concluded_on",
                "2026-04-10",
                "reviewer",
                "沈律");
        return review;
    }
}
