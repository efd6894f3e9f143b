package cn.mingfa.bench.proof;

import cn.mingfa.proof.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The table of all rules, with what was measured of each. */
final class DocsRules {

    private DocsRules() {}

    static List<String> table(JsonNode proof) {
        var lines = new ArrayList<String>();
        Map<String, Integer> often = boilerplate();
        String group = "";
        for (RuleBook.Entry entry : sorted()) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                lines.add("");
                lines.add("### " + entry.groupName() + " `" + group + "`");
                lines.add("");
                lines.add("| rule | name | level | example | basis | precision | recall |");
                lines.add("|---|---|---|---|---|---|---|");
            }
            lines.add("| `" + entry.id() + "` | " + entry.name() + " | "
                    + entry.severity().chinese() + " | "
                    + example(entry, often) + " | " + entry.basis().orElse("") + " | "
                    + precision(proof, entry.id()) + " | " + recall(proof, entry.id()) + " |");
        }
        return lines;
    }

    /** Groups together, in the order of the groups; within one in the order the rules run. */
    private static List<RuleBook.Entry> sorted() {
        var all = new ArrayList<RuleBook.Entry>();
        for (String group : RuleBook.groupNames().keySet()) {
            RuleBook.entries().stream().filter(e -> e.group().equals(group)).forEach(all::add);
        }
        return all;
    }

    /** Lines that most whole-text examples share say nothing about the rule. */
    private static Map<String, Integer> boilerplate() {
        var often = new HashMap<String, Integer>();
        RuleBook.entries().stream()
                .flatMap(e -> e.example().stream())
                .filter(e -> e.indexOf('\n') >= 0)
                .forEach(e -> e.lines().distinct().forEach(line -> often.merge(line, 1, Integer::sum)));
        return often;
    }

    private static String example(RuleBook.Entry entry, Map<String, Integer> often) {
        if (entry.example().isEmpty()) {
            return "needs other documents";
        }
        String whole = entry.example().get();
        String shown = whole;
        if (whole.indexOf('\n') >= 0) {
            shown = String.join(
                    " ⏎ ",
                    whole.lines()
                            .filter(line -> !line.isBlank() && often.getOrDefault(line, 0) < 4)
                            .toList());
        }
        if (shown.isBlank()) {
            return "a whole report";
        }
        String cut = shown.length() > 70 ? shown.substring(0, 70) + "…" : shown;
        String visible = cut.replace("|", "\\|").replace("\u00a0", "␣");
        return visible.indexOf('`') >= 0 ? "`` " + visible + " ``" : "`" + visible + "`";
    }

    private static String precision(JsonNode proof, String rule) {
        String tuned = precisionOf(proof.get("tuned").get("rules").get(rule));
        String kept = precisionOf(proof.get("kept").get("rules").get(rule));
        return tuned.equals("–") && kept.equals("–") ? "no case" : tuned + " · " + kept;
    }

    private static String precisionOf(JsonNode count) {
        if (count == null) {
            return "–";
        }
        int right = count.get("right").asInt() + count.get("aside").asInt();
        Share share = new Share(right, right + count.get("wrong").asInt());
        return share.of() == 0 ? "–" : share.percent() + " % of " + share.of();
    }

    private static String recall(JsonNode proof, String rule) {
        String tuned = recallOf(proof.get("tuned"), rule);
        String kept = recallOf(proof.get("kept"), rule);
        return tuned.equals("–") && kept.equals("–") ? "–" : tuned + " · " + kept;
    }

    /** Over the classes for which this rule answered more often than any other. */
    private static String recallOf(JsonNode half, String rule) {
        int found = 0;
        int planted = 0;
        for (JsonNode count : half.get("classes")) {
            String chief = "";
            int most = 0;
            for (Map.Entry<String, JsonNode> by : count.get("answered_by").properties()) {
                if (by.getValue().asInt() > most) {
                    most = by.getValue().asInt();
                    chief = by.getKey();
                }
            }
            if (chief.equals(rule)) {
                found += count.get("found").asInt();
                planted += count.get("planted").asInt();
            }
        }
        Share share = new Share(found, planted);
        return share.of() == 0 ? "–" : share.percent() + " % of " + share.of();
    }
}
