package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.OwnReport.Half;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The measurement for programs. */
final class ProofJson {

    private ProofJson() {}

    static String of(
            Map<Half, Tally> tallies,
            Map<Half, FactScore> facts,
            List<SpeedRun.Speed> speeds,
            Optional<TypoCurve> curve) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        tallies.forEach((half, tally) -> half(root.putObject(half.key()), tally));
        facts.forEach((half, score) -> {
            ObjectNode node = ((ObjectNode) root.get(half.key())).putObject("facts");
            node.put("expected", score.expected());
            node.put("found", score.found());
            node.put("right", score.right());
            node.put("keys_right", score.keysRight());
        });
        ObjectNode speed = root.putObject("speed");
        speeds.forEach(one -> speed.put(one.name(), one.value()));
        curve.ifPresent(c -> {
            curve(root.putArray("curve"), c.alone());
            curve(root.putArray("curve_with_archive"), c.withArchive());
        });
        return root.toPrettyString() + "\n";
    }

    private static void curve(ArrayNode node, List<TypoCurve.Point> points) {
        for (TypoCurve.Point point : points) {
            ObjectNode one = node.addObject();
            one.put("odds", String.format(Locale.ROOT, "%.1f", point.odds()));
            one.put("level", point.level());
            one.put("correction_p", point.correctionPrecision().percent());
            one.put("correction_r", point.correctionRecall().percent());
            one.put("correction_f1", point.correctionF1().percent());
            one.put("detection_p", point.detectionPrecision().percent());
            one.put("detection_r", point.detectionRecall().percent());
            one.put("detection_f1", point.detectionF1().percent());
            one.put("false_per_10000", ProofTable.hundredths(point.falsePerTenThousand()));
        }
    }

    private static void half(ObjectNode node, Tally tally) {
        node.put("characters", tally.characters());
        node.put("clean_certain", tally.cleanCertain());
        node.put("clean_hints", tally.cleanHints());
        for (Kinds.Sureness sureness : Kinds.Sureness.values()) {
            share(node, "found_" + sureness.name().toLowerCase(Locale.ROOT), tally.share(sureness));
        }
        share(node, "found_mixed", tally.mixed());
        share(node, "restored", tally.restored());
        share(node, "precision", tally.precision());
        ObjectNode classes = node.putObject("classes");
        tally.classes().forEach((kind, c) -> {
            ObjectNode one = classes.putObject(kind);
            one.put("planted", c.planted);
            one.put("found", c.found);
            one.put("found_as_hint", c.foundAsHint);
            one.put("restored", c.restored);
            one.put("alone", c.alone);
            ObjectNode by = one.putObject("answered_by");
            c.answeredBy.forEach(by::put);
            ObjectNode hinted = one.putObject("hinted_by");
            c.hintedBy.forEach(hinted::put);
        });
        ObjectNode rules = node.putObject("rules");
        tally.rules().forEach((id, r) -> {
            ObjectNode one = rules.putObject(id);
            one.put("right", r.answered);
            one.put("aside", r.aside);
            one.put("wrong", r.wrong);
            one.put("hints_on_clean", r.hints);
        });
    }

    private static void share(ObjectNode node, String name, Share share) {
        ObjectNode one = node.putObject(name);
        one.put("part", share.part());
        one.put("of", share.of());
    }
}
