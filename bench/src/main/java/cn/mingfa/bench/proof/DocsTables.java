package cn.mingfa.bench.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tables of the page on proofreading, as Markdown. */
final class DocsTables {

    private static final Map<String, String> PEER_ROWS = peerRows();

    private DocsTables() {}

    private static Map<String, String> peerRows() {
        var rows = new java.util.LinkedHashMap<String, String>();
        rows.put("tuned_found", "planted defects touched, tuned half, %");
        rows.put("kept_found", "planted defects touched, kept half, %");
        rows.put("kept_found_wrong_characters", "of these wrong characters, kept half, %");
        rows.put("tuned_precision", "precision on the copies, tuned half, %");
        rows.put("kept_precision", "precision on the copies, kept half, %");
        rows.put("tuned_false_per_10000", "false findings per 10 000 clean characters, tuned half");
        rows.put("kept_false_per_10000", "false findings per 10 000 clean characters, kept half");
        rows.put("sentences_detection_p", "natural sentences: detection precision, %");
        rows.put("sentences_detection_r", "natural sentences: detection recall, %");
        rows.put("sentences_detection_f1", "natural sentences: detection F1, %");
        rows.put("sentences_correction_f1", "natural sentences: correction F1, %");
        rows.put("sentences_false_per_10000", "natural sentences: false claims per 10 000 clean characters");
        rows.put("characters_per_second", "characters a second of the processor, one core, warm");
        rows.put("first_answer_ms", "from start of the process to the first answer, ms");
        rows.put("first_answer_processor_ms", "of which the processor worked, ms");
        rows.put("resident_peak_mb", "most memory resident, MB");
        return rows;
    }

    static List<String> summary(JsonNode proof) {
        var lines = new ArrayList<String>();
        lines.add("| measured | tuned half | kept half | aim |");
        lines.add("|---|---|---|---|");
        lines.add(row(proof, "defects nobody would dispute, found", "found_plain", "90 % seen, 80 % unseen"));
        lines.add(row(proof, "wrong, lost, doubled, swapped characters, found", "found_wrong", "precision first"));
        lines.add(row(proof, "arguable faults, raised above a hint", "found_arguable", "a hint will do"));
        lines.add(row(proof, "defects of eight classes in one copy, found", "found_mixed", ""));
        lines.add(row(proof, "findings that hit a defect, of all errors and warnings", "precision", ""));
        lines.add(row(proof, "defects whose fix restores the clean text", "restored", ""));
        lines.add("| clean characters | " + proof.get("tuned").get("characters").asInt() + " | "
                + proof.get("kept").get("characters").asInt() + " | |");
        lines.add("| false errors and warnings on clean text | " + clean(proof.get("tuned")) + " | "
                + clean(proof.get("kept")) + " | 1 per 10 000 |");
        lines.add("| hints on clean text | "
                + proof.get("tuned").get("clean_hints").asInt() + " | "
                + proof.get("kept").get("clean_hints").asInt() + " | |");
        lines.add("| facts: span, value, unit and qualifier right, F1 | " + facts(proof.get("tuned")) + " | "
                + facts(proof.get("kept")) + " | 97 % |");
        lines.add(
                "| facts: key right too | " + keys(proof.get("tuned")) + " | " + keys(proof.get("kept")) + " | 90 % |");
        return lines;
    }

    private static String row(JsonNode proof, String name, String key, String aim) {
        return "| " + name + " | " + shown(share(proof.get("tuned").get(key))) + " | "
                + shown(share(proof.get("kept").get(key))) + " | " + aim + " |";
    }

    static Share share(JsonNode node) {
        return new Share(node.get("part").asInt(), node.get("of").asInt());
    }

    private static String shown(Share share) {
        return share.percent() + " % (" + share.part() + " of " + share.of() + ")";
    }

    private static String clean(JsonNode half) {
        long wrong = half.get("clean_certain").asLong();
        int rate = Math.toIntExact(wrong * 1_000_000L / half.get("characters").asLong());
        return wrong + " (" + ProofTable.hundredths(rate) + " per 10 000)";
    }

    private static String facts(JsonNode half) {
        JsonNode f = half.get("facts");
        int right = f.get("right").asInt();
        return shown(
                new Share(2 * right, f.get("expected").asInt() + f.get("found").asInt()));
    }

    private static String keys(JsonNode half) {
        JsonNode f = half.get("facts");
        return shown(new Share(f.get("keys_right").asInt(), f.get("right").asInt()));
    }

    static List<String> speed(JsonNode proof) {
        var lines = new ArrayList<String>();
        lines.add("| measured | value |");
        lines.add("|---|---|");
        proof.get("speed")
                .properties()
                .forEach(e -> lines.add("| " + e.getKey() + " | " + e.getValue().asString() + " |"));
        return lines;
    }

    static List<String> classes(JsonNode proof) {
        var lines = new ArrayList<String>();
        lines.add("| class | defect | tuned: found of planted | kept: found of planted |");
        lines.add("|---|---|---|---|");
        for (Kinds.About about : Kinds.list()) {
            lines.add("| `" + about.kind() + "` | " + about.name() + " | "
                    + found(proof.get("tuned").get("classes").get(about.kind())) + " | "
                    + found(proof.get("kept").get("classes").get(about.kind())) + " |");
        }
        return lines;
    }

    private static String found(JsonNode count) {
        if (count == null) {
            return "no case";
        }
        Share share = new Share(count.get("found").asInt(), count.get("planted").asInt());
        int hints = count.get("found_as_hint").asInt();
        return share.of() == 0
                ? "no case"
                : share.percent() + " % of " + share.of() + (hints > 0 ? ", " + hints + " more as a hint" : "");
    }

    static List<String> curve(JsonNode proof) {
        var lines = new ArrayList<String>();
        lines.add("| odds | level from here | correction P | R | F1 | detection P | R | F1 | false a 10 000 "
                + "| with an archive: correction F1 | false a 10 000 |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
        JsonNode archive = proof.get("curve_with_archive");
        for (int i = 0; i < proof.get("curve").size(); i++) {
            JsonNode point = proof.get("curve").get(i);
            var line = new StringBuilder("|");
            for (String key : List.of(
                    "odds",
                    "level",
                    "correction_p",
                    "correction_r",
                    "correction_f1",
                    "detection_p",
                    "detection_r",
                    "detection_f1",
                    "false_per_10000")) {
                line.append(' ').append(point.get(key).asString()).append(" |");
            }
            line.append(' ')
                    .append(archive.get(i).get("correction_f1").asString())
                    .append(" |");
            line.append(' ')
                    .append(archive.get(i).get("false_per_10000").asString())
                    .append(" |");
            lines.add(line.toString());
        }
        return lines;
    }

    static List<String> peers(JsonNode peers) {
        var lines = new ArrayList<String>();
        var head = new StringBuilder("| measured |");
        var rule = new StringBuilder("|---|");
        for (JsonNode peer : peers) {
            head.append(' ').append(peer.get("name").asString()).append(" |");
            rule.append("---|");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        PEER_ROWS.forEach((key, name) -> {
            var line = new StringBuilder("| " + name + " |");
            for (JsonNode peer : peers) {
                JsonNode value = peer.get(key);
                line.append(' ').append(value == null ? "–" : value.asString()).append(" |");
            }
            lines.add(line.toString());
        });
        return lines;
    }
}
