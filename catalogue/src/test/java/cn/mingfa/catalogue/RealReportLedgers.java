package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.util.List;

/** What the offices behind the real reports would have had in their ledgers. */
final class RealReportLedgers {

    private RealReportLedgers() {}

    /** The matters of one year behind a report; none for a report that states no figure. */
    static List<Matter> of(int report) {
        return switch (report) {
            case 1 -> town();
            case 2 -> office();
            case 3 -> works();
            default -> List.of();
        };
    }

    /** A town: enforcement, proposals, publicity and legal advice. */
    private static List<Matter> town() {
        LocalDate day = LocalDate.of(2023, 5, 10);
        SampleMatters ledger = new SampleMatters();
        for (String[] statistic : new String[][] {
            {"fraud_alarms", "1000", "877"},
            {"fraud_cases", "200", "178"}
        }) {
            ledger.add("external_statistic", day.minusYears(1), "statistic", statistic[0], "value", statistic[1]);
            ledger.add("external_statistic", day, "statistic", statistic[0], "value", statistic[2]);
        }
        for (int i = 0; i < 19; i++) {
            ledger.add(
                    "enforcement_review", day, "reviewed_on", "2023-05-16", "conclusion", i < 17 ? "agree" : "amend");
        }
        ledger.add("enforcement_review", day.minusYears(1), "reviewed_on", "2022-05-16", "conclusion", "agree")
                .add("training", day, "audience", "enforcement", "sessions", "20", "person_times", "420")
                .add("training", day, "audience", "enforcement", "sessions", "15", "person_times", "331")
                .add("training", day, "audience", "staff", "sessions", "3", "person_times", "90");
        for (int i = 0; i < 6; i++) {
            ledger.addIn("closed", "proposal", day, "kind", i < 4 ? "npc" : "cppcc", "satisfaction", "satisfied")
                    .addIn("closed", "procuratorial_suggestion", day, "replied_on", "2023-06-30");
        }
        ledger.addIn("received", "procuratorial_suggestion", day);
        for (int i = 0; i < 47; i++) {
            ledger.add(
                    "publicity_event",
                    day.plusDays(i),
                    "sessions",
                    "14",
                    "materials",
                    i < 46 ? "237" : "248",
                    "people_reached",
                    i < 46 ? "161" : "174");
        }
        ledger.add("publicity_event", day.minusYears(1), "sessions", "9", "materials", "80", "people_reached", "90");
        return ledger.add("consultation_service", day, "channel", "on_site", "persons", "2405")
                .add("consultation_service", day, "channel", "hotline", "persons", "700")
                .add("consultation_service", day, "channel", "web", "persons", "300")
                .list();
    }

    /** A government office: study, disclosure, requests for information. */
    private static List<Matter> office() {
        LocalDate day = LocalDate.of(2024, 4, 10);
        LocalDate before = LocalDate.of(2023, 12, 20);
        SampleMatters ledger = new SampleMatters();
        for (int i = 0; i < 11; i++) {
            ledger.add("study_session", day, "kinds", i % 2 == 0 ? "first_topic、xi_thought" : "party_group、xi_thought");
        }
        ledger.add("study_session", day, "kinds", "collective")
                .add("exam", day, "kind", "study", "should_sit", "60", "sat", "58", "passed", "58")
                .add("exam", day, "kind", "pre_appointment", "should_sit", "4", "sat", "4", "passed", "3")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "policy",
                        "items",
                        "13000",
                        "published_on",
                        "2024-04-12")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "work",
                        "items",
                        "522",
                        "published_on",
                        "2024-04-12")
                .addIn(
                        "withdrawn",
                        "disclosure_item",
                        day,
                        "category",
                        "work",
                        "items",
                        "7",
                        "published_on",
                        "2024-04-12")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "public_enterprise",
                        "items",
                        "311",
                        "published_on",
                        "2024-04-12")
                .add("external_statistic", day, "statistic", "website_visits", "value", "2830000")
                .add("external_statistic", day, "statistic", "page_views", "value", "4790000");
        for (int i = 0; i < 26; i++) {
            ledger.add("disclosure_application", before, requested(i < 21 ? "2024-01-15" : "2023-12-28"));
        }
        for (int i = 0; i < 94; i++) {
            ledger.add(
                    "disclosure_application", day, i < 78 ? requested("2024-05-08") : new String[] {"forwarded", "否"});
        }
        for (int i = 0; i < 2; i++) {
            ledger.add("disclosure_application", day, "forwarded", "是");
        }
        return ledger.add(
                        "disclosure_application",
                        LocalDate.of(2022, 3, 1),
                        "forwarded",
                        "否",
                        "answered_on",
                        "2022-03-20",
                        "dispute",
                        "litigation",
                        "dispute_result",
                        "upheld",
                        "dispute_on",
                        "2024-03-01")
                .list();
    }

    private static String[] requested(String answeredOn) {
        String outcome = Integer.parseInt(answeredOn.substring(8)) % 2 == 0 ? "3.6" : "1";
        return new String[] {"forwarded", "否", "answered_on", answeredOn, "outcome", outcome};
    }

    /** A construction office: reviews, appeals, petitions, receptions. */
    private static List<Matter> works() {
        LocalDate day = LocalDate.of(2023, 7, 3);
        SampleMatters ledger = new SampleMatters();
        for (int i = 0; i < 79; i++) {
            ledger.addIn(
                    "closed",
                    "legality_review",
                    day,
                    "reviewers",
                    "adviser",
                    "opinion_on",
                    "2023-07-07",
                    "conclusion",
                    i < 60 ? "lawful" : "lawful_after_changes");
            ledger.addIn("closed", "appeal_ticket", day, "resolved", "是", "completed_on", "2023-07-08");
        }
        for (int i = 0; i < 4; i++) {
            ledger.addIn("handling", "appeal_ticket", day).add("study_session", day, "kinds", "xi_thought");
        }
        ledger.addIn("returned", "appeal_ticket", day);
        for (int i = 0; i < 35; i++) {
            ledger.add("petition", day);
        }
        for (int i = 0; i < 22; i++) {
            boolean beijing = i < 6;
            String persons = beijing ? i < 5 ? "11" : "8" : i < 21 ? "6" : "1";
            ledger.add("reception", day, "beijing", beijing ? "是" : "否", "persons", persons);
        }
        for (int i = 0; i < 3; i++) {
            ledger.add("study_session", day, "kinds", "lecture");
        }
        return ledger.add(
                        "exam",
                        day,
                        "kind",
                        "study",
                        "should_sit",
                        "40",
                        "sat",
                        "40",
                        "passed",
                        "40",
                        "excellent",
                        "40")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "finance",
                        "items",
                        "20",
                        "published_on",
                        "2023-07-12")
                .addIn(
                        "published",
                        "disclosure_item",
                        day,
                        "category",
                        "personnel",
                        "items",
                        "23",
                        "published_on",
                        "2023-07-12")
                .list();
    }
}
