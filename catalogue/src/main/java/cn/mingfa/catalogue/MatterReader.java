package cn.mingfa.catalogue;

import cn.mingfa.catalogue.HeaderReader.Header;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Gate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.EvidenceRule;
import cn.mingfa.kernel.matter.MatterType.Files;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.MatterType.Series;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.matter.MatterType.Validity;
import cn.mingfa.kernel.matter.Opening;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a matter type (事项类型); {@link MatterCheck} looks at how its parts fit. */
final class MatterReader {

    private MatterReader() {}

    static void read(Props props, Reading reading) {
        Header header = HeaderReader.read(props, Urn.Kind.MATTER, reading);
        List<Props> fields = props.neededList("fields", Limits.FIELDS);
        List<Props> stages = props.neededList("stages", Limits.STAGES);
        List<Props> actions = props.neededList("actions", Limits.ACTIONS);
        MatterType type = new MatterType(
                header.edition(),
                header.key(),
                props.text("title"),
                props.text("group"),
                props.text("title_field"),
                props.neededList("dates", 3).stream().map(FieldReader::date).toList(),
                fields.stream()
                        .map(p -> FieldReader.field(p, header.key(), reading))
                        .toList(),
                new Series(props.text("series")),
                stages.stream().map(MatterReader::stage).toList(),
                EffectReader.effects(props, "on_register", reading),
                actions.stream().map(p -> action(p, header.key(), reading)).toList(),
                evidence(props),
                indicators(props, header.key(), reading),
                Set.copyOf(props.choices("readers", Role.class)),
                validity(props),
                props.list("openings", Limits.OPENINGS).stream()
                        .map(p -> opening(p, reading))
                        .toList(),
                GuidanceReader.read(props, header.key(), reading),
                PublicationReader.read(props, header.key(), reading));
        props.close();
        if (props.sound()) {
            new MatterCheck(type, props, fields, stages, actions).run();
        }
        if (props.sound()) {
            reading.matters.add(new Definition<>(type, header.edition(), props.at(), header.requires()));
        }
    }

    private static Stage stage(Props props) {
        Stage stage = new Stage(
                props.key("key"), props.text("label"), props.flag("closing", false), props.flag("voided", false));
        props.close();
        return stage;
    }

    private static Optional<Validity> validity(Props props) {
        return props.tree("validity").map(tree -> {
            Props inner = Props.of(tree, props.findings());
            Validity validity = new Validity(inner.text("from"), inner.text("to"));
            inner.close();
            return validity;
        });
    }

    private static Opening opening(Props props, Reading reading) {
        Opening opening = new Opening(
                props.text("type"),
                props.text("label"),
                props.choice("link", LinkType.class),
                props.labels("copies"),
                props.labels("sets"));
        Place at = props.at("type");
        Place copies = props.at("copies");
        Place sets = props.at("sets");
        props.close();
        reading.later((known, findings) -> {
            if (known.declared(Urn.Kind.MATTER, opening.type(), at, findings)) {
                known.matter(opening.type()).ifPresent(type -> {
                    FollowReader.copied(opening.copies(), type, copies, findings);
                    FollowReader.set(opening.sets(), type, sets, findings);
                });
            }
        });
        return opening;
    }

    private static Gate gate(Props props, String matter, Reading reading) {
        Gate gate = new Gate(
                require(props, matter, reading),
                props.text("sentence"),
                props.maybeText("basis"),
                props.maybeText("minimum").or(() -> props.maybeText("expired")));
        boolean expired = props.has("expired");
        Place at = props.at(expired ? "expired" : "minimum");
        gate.minimum()
                .ifPresent(rule -> reading.later((known, findings) -> {
                    if (known.declared(Urn.Kind.CLOCK, rule, at, findings)) {
                        known.clock(rule)
                                .filter(clock -> clock.sense() == ClockRule.Sense.AT_LEAST == expired)
                                .ifPresent(clock -> findings.add(
                                        at,
                                        "clock_effect",
                                        expired
                                                ? "“" + rule + "”是最短期限，请写在minimum里。"
                                                : "“" + rule + "”不是最短期限，不能作为放行的条件。"));
                    }
                }));
        props.close();
        return gate;
    }

    /** A gate of a period may do without a condition: it then opens with that alone. */
    private static Condition require(Props props, String matter, Reading reading) {
        return props.has("require") || !props.has("minimum") && !props.has("expired")
                ? ConditionReader.standing(props.needed("require"), matter, props.findings(), reading)
                : new Condition.Any(List.of());
    }

    private static Action action(Props props, String matter, Reading reading) {
        Action action = new Action(
                props.key("key"),
                props.text("label"),
                new LinkedHashSet<>(props.texts("from")),
                props.maybeText("to"),
                props.choices("roles", Role.class),
                props.texts("fields"),
                EffectReader.effects(props, "clocks", reading),
                props.flag("once", false),
                props.flag("needs_evidence", false),
                props.maybeText("basis"),
                props.maybeText("hint"),
                props.list("gates", Limits.GATES).stream()
                        .map(p -> gate(p, matter, reading))
                        .toList(),
                props.list("follows", Limits.GATES).stream()
                        .map(p -> FollowReader.read(p, matter, reading))
                        .toList(),
                files(props));
        props.close();
        return action;
    }

    private static Files files(Props props) {
        return props.tree("files")
                .map(tree -> {
                    Props inner = Props.of(tree, props.findings());
                    Files files = new Files(inner.texts("gives"), inner.texts("takes"));
                    inner.close();
                    return files;
                })
                .orElse(Files.NONE);
    }

    private static EvidenceRule evidence(Props props) {
        Optional<Props> inner = props.tree("evidence").map(tree -> Props.of(tree, props.findings()));
        EvidenceRule rule = new EvidenceRule(
                inner.map(p -> p.flag("required_to_close", false)).orElse(false),
                inner.map(p -> p.texts("kinds")).orElse(List.of()),
                inner.flatMap(p -> p.maybeText("index")));
        inner.ifPresent(Props::close);
        return rule;
    }

    private static List<String> indicators(Props props, String key, Reading reading) {
        List<Tree.Word> words = props.words("indicators");
        for (Tree.Word word : words) {
            reading.later((known, findings) -> {
                if (known.declared(Urn.Kind.INDICATOR, word.text(), word.at(), findings)) {
                    known.indicators()
                            .newest(word.text())
                            .filter(indicator ->
                                    !FormulaTypes.of(indicator.formula()).contains(key))
                            .ifPresent(indicator -> findings.add(
                                    word.at(), "foreign_indicator", "指标“" + indicator.name() + "”不从这类事项取数，请从列表里去掉。"));
                }
            });
        }
        return words.stream().map(Tree.Word::text).toList();
    }
}
