package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.Guidance.Belonging;
import cn.mingfa.kernel.matter.Guidance.Cue;
import cn.mingfa.kernel.matter.Guidance.Kindred;
import cn.mingfa.kernel.matter.Guidance.Step;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how pages lead through a matter type: track, cues, kindred, belonging; what they name is looked up later. */
final class GuidanceReader {

    private static final Condition NEVER = new Condition.Any(List.of());
    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final Set<FieldType> SAID = Set.of(FieldType.TEXT, FieldType.LONG_TEXT);

    private final String matter;
    private final Reading reading;

    private GuidanceReader(String matter, Reading reading) {
        this.matter = matter;
        this.reading = reading;
    }

    static Guidance read(Props props, String matter, Reading reading) {
        GuidanceReader reader = new GuidanceReader(matter, reading);
        return new Guidance(
                props.list("track", Limits.STAGES).stream().map(reader::step).toList(),
                props.list("cues", Limits.OPENINGS).stream().map(reader::cue).toList(),
                props.list("kindred", Limits.OPENINGS).stream()
                        .map(reader::kindred)
                        .toList(),
                props.tree("belonging").map(tree -> reader.belonging(Props.of(tree, props.findings()))),
                props.list("statements", Limits.OPENINGS).stream()
                        .map(reader::statement)
                        .toList());
    }

    private Step step(Props props) {
        List<Condition.Linked> papers = new ArrayList<>();
        for (Tree item : props.items("papers")) {
            if (ConditionReader.standing(item, matter, props.findings(), reading) instanceof Condition.Linked linked) {
                papers.add(linked);
            } else {
                props.findings().add(item.at(), "wrong_type", "papers里的每一项都写成linked。");
            }
        }
        Step step = new Step(
                props.key("key"),
                props.text("label"),
                props.maybeText("basis"),
                ConditionReader.standing(props.needed("done"), matter, props.findings(), reading),
                props.tree("skipped").map(tree -> ConditionReader.standing(tree, matter, props.findings(), reading)),
                props.maybeText("ground"),
                props.texts("stages"),
                props.texts("actions"),
                props.texts("fields"),
                props.texts("evidence"),
                papers);
        fields(step.fields(), props.at("fields"));
        step.ground().ifPresent(field -> fields(List.of(field), props.at("ground")));
        Place stages = props.at("stages");
        Place actions = props.at("actions");
        reading.later((known, findings) -> known.matter(matter).ifPresent(type -> {
            step.stages().stream()
                    .filter(stage -> type.stage(stage).isEmpty())
                    .forEach(stage -> findings.add(stages, "unknown_stage", "没有名为“" + stage + "”的阶段。"));
            step.actions().stream()
                    .filter(action -> !action.equals(Guidance.REGISTER)
                            && type.action(action).isEmpty())
                    .forEach(action -> findings.add(actions, "unknown_action", "没有名为“" + action + "”的动作。"));
        }));
        props.close();
        return step;
    }

    private Cue cue(Props props) {
        Cue cue = new Cue(
                props.key("key"),
                props.texts("fields"),
                props.texts("words"),
                props.tree("unless")
                        .map(tree -> ConditionReader.standing(tree, matter, props.findings(), reading))
                        .orElse(NEVER),
                props.text("sentence"),
                props.maybeText("opens"),
                props.maybeText("basis"));
        if (cue.words().isEmpty() || cue.fields().isEmpty()) {
            props.findings().add(props.at(), "missing_property", "要写明在哪些字段（fields）里找哪些词（words）。");
        }
        fields(cue.fields(), props.at("fields"));
        opens(cue.opens(), props.at("opens"));
        Blanks.among(List.of("words"), cue.sentence(), props.at("sentence"), props.findings());
        props.close();
        return cue;
    }

    private Kindred kindred(Props props) {
        String type = props.text("type");
        Kindred kindred = new Kindred(
                props.key("key"),
                props.text("label"),
                type,
                props.labels("same"),
                props.labels("alike"),
                props.tree("where")
                        .map(tree -> ConditionReader.standing(tree, type, props.findings(), reading))
                        .orElse(ALWAYS),
                props.texts("shows"),
                props.maybeText("hint"),
                props.maybeText("opens"),
                props.maybeText("basis"));
        if (kindred.same().isEmpty() && kindred.alike().isEmpty()) {
            props.findings().add(props.at(), "missing_property", "要写明哪些字段相同（same）或者相近（alike）。");
        }
        pairs(type, kindred.same(), props.at("same"));
        pairs(type, kindred.alike(), props.at("alike"));
        Place same = props.at("same");
        Place alike = props.at("alike");
        Place shows = props.at("shows");
        reading.later((known, findings) -> known.matter(type).ifPresent(earlier -> {
            kindred.shows().stream()
                    .filter(field -> earlier.field(field).isEmpty())
                    .forEach(field -> FieldUse.unknown(earlier, field, shows, findings));
            kindred.alike().keySet().stream()
                    .flatMap(field -> earlier.field(field).stream())
                    .filter(field -> !SAID.contains(field.type()) || field.personal())
                    .forEach(
                            field -> findings.add(alike, "wrong_field", "“" + field.label() + "”不能按相近比较，那要不是个人信息的文字。"));
            kindred.same().keySet().stream()
                    .flatMap(field -> earlier.field(field).stream())
                    .filter(field -> field.personal() && !type.equals(matter))
                    .forEach(field -> findings.add(same, "wrong_field", "“" + field.label() + "”是个人信息，只能在同一类事项之间比较。"));
        }));
        opens(kindred.opens(), props.at("opens"));
        props.close();
        return kindred;
    }

    private Guidance.Statement statement(Props props) {
        List<Tree.Word> indicators = props.words("indicators");
        indicators.forEach(word -> reading.later(
                (known, findings) -> known.declared(Urn.Kind.INDICATOR, word.text(), word.at(), findings)));
        Guidance.Statement statement = new Guidance.Statement(
                props.text("title"), indicators.stream().map(Tree.Word::text).toList());
        props.close();
        return statement;
    }

    private Belonging belonging(Props props) {
        String type = props.text("type");
        Belonging belonging = new Belonging(
                type,
                props.choice("link", LinkType.class),
                props.text("label"),
                props.tree("where")
                        .map(tree -> ConditionReader.standing(tree, type, props.findings(), reading))
                        .orElse(ALWAYS),
                props.labels("fits"),
                props.maybeText("reason"));
        belonging.reason().ifPresent(field -> fields(List.of(field), props.at("reason")));
        if (belonging.link().namesTheLater()) {
            props.findings().add(props.at("link"), "contradiction", "归属由新登记的事项指向对方，不能用这种关联。");
        }
        pairs(type, belonging.fits(), props.at("fits"));
        props.close();
        return belonging;
    }

    /** Fields of the other type, each with one of this type. */
    private void pairs(String other, Map<String, String> pairs, Place at) {
        fields(List.copyOf(pairs.values()), at);
        reading.later((known, findings) -> {
            if (known.declared(Urn.Kind.MATTER, other, at, findings)) {
                known.matter(other)
                        .ifPresent(type -> pairs.keySet().stream()
                                .filter(field -> type.field(field).isEmpty())
                                .forEach(field -> FieldUse.unknown(type, field, at, findings)));
            }
        });
    }

    private void fields(List<String> fields, Place at) {
        reading.later((known, findings) -> known.matter(matter)
                .ifPresent(type -> fields.stream()
                        .filter(field -> type.field(field).isEmpty())
                        .forEach(field -> FieldUse.unknown(type, field, at, findings))));
    }

    private void opens(Optional<String> opens, Place at) {
        opens.ifPresent(wanted -> reading.later((known, findings) -> known.matter(matter)
                .map(MatterType::openings)
                .filter(openings ->
                        openings.stream().noneMatch(opening -> opening.type().equals(wanted)))
                .ifPresent(
                        openings -> findings.add(at, "unknown_opening", "本类事项不能发起“" + wanted + "”，请在openings里加上。"))));
    }
}
