package cn.mingfa.bench.proof;

import cn.mingfa.proof.RuleBook;
import cn.mingfa.proof.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                    + precision(proof, entry) + " | " + recall(proof, entry) + " |");
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

    /** Of a rule that only hints no share can be told, since a hint need not be a fault: how many stand on clean text. */
    private static String precision(JsonNode proof, RuleBook.Entry entry) {
        String tuned = precisionOf(proof.get("tuned").get("rules").get(entry.id()));
        String kept = precisionOf(proof.get("kept").get("rules").get(entry.id()));
        if (!tuned.equals("–") || !kept.equals("–")) {
            return tuned + " · " + kept;
        }
        return entry.severity() == Severity.HINT
                ? hints(proof.get("tuned"), entry.id()) + " · " + hints(proof.get("kept"), entry.id())
                        + " on clean text"
                : "no case";
    }

    private static int hints(JsonNode half, String rule) {
        JsonNode count = half.get("rules").get(rule);
        return count == null ? 0 : count.get("hints_on_clean").asInt();
    }

    private static String precisionOf(JsonNode count) {
        if (count == null) {
            return "–";
        }
        int right = count.get("right").asInt() + count.get("aside").asInt();
        Share share = new Share(right, right + count.get("wrong").asInt());
        return share.of() == 0 ? "–" : share.percent() + " % of " + share.of();
    }

    private static String recall(JsonNode proof, RuleBook.Entry entry) {
        String tuned = recallOf(proof.get("tuned"), entry);
        String kept = recallOf(proof.get("kept"), entry);
        return tuned.equals("–") && kept.equals("–") ? "–" : tuned + " · " + kept;
    }

    /** Over the classes for which this rule answered more often than any other; hints count for a rule that only hints. */
    private static String recallOf(JsonNode half, RuleBook.Entry entry) {
        boolean hint = entry.severity() == Severity.HINT;
        int found = 0;
        int planted = 0;
        for (JsonNode count : half.get("classes")) {
            if (chief(count, hint).equals(entry.id())) {
                found += count.get("found").asInt()
                        + (hint ? count.get("found_as_hint").asInt() : 0);
                planted += count.get("planted").asInt();
            }
        }
        Share share = new Share(found, planted);
        return share.of() == 0 ? "–" : share.percent() + " % of " + share.of();
    }

    private static String chief(JsonNode count, boolean hints) {
        var by = new TreeMap<String, Integer>();
        count.get("answered_by")
                .properties()
                .forEach(e -> by.merge(e.getKey(), e.getValue().asInt(), Integer::sum));
        if (hints) {
            count.get("hinted_by")
                    .properties()
                    .forEach(e -> by.merge(e.getKey(), e.getValue().asInt(), Integer::sum));
        }
        return by.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
