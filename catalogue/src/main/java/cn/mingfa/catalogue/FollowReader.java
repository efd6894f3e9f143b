package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Follow;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.util.Map;

/** Reads what an action opens by itself; whatever loads can be registered without asking anybody. */
final class FollowReader {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private FollowReader() {}

    static Follow read(Props props, String matter, Reading reading) {
        Follow follow = new Follow(
                props.text("type"),
                props.tree("when")
                        .map(tree -> ConditionReader.standing(tree, matter, props.findings(), reading))
                        .orElse(new Condition.All(java.util.List.of())),
                props.choice("link", LinkType.class),
                props.labels("copies"),
                props.labels("sets"));
        Place at = props.at("type");
        Place copies = props.at("copies");
        Place sets = props.at("sets");
        props.close();
        reading.later((known, findings) -> {
            if (known.declared(Urn.Kind.MATTER, follow.type(), at, findings)) {
                known.matter(follow.type()).ifPresent(opened -> {
                    copied(follow.copies(), opened, copies, findings);
                    set(follow.sets(), opened, sets, findings);
                    complete(follow, opened, at, findings);
                });
            }
            known.matter(matter)
                    .ifPresent(type -> follow.copies().values().stream()
                            .filter(field -> type.field(field).isEmpty())
                            .forEach(field -> FieldUse.unknown(type, field, copies, findings)));
        });
        return follow;
    }

    /** What is copied goes into fields the opened type has. */
    static void copied(Map<String, String> copies, MatterType opened, Place at, Findings findings) {
        copies.keySet().stream()
                .filter(field -> opened.field(field).isEmpty())
                .forEach(field -> FieldUse.unknown(opened, field, at, findings));
    }

    /** What is written fits the fields of the opened type. */
    static void set(Map<String, String> sets, MatterType opened, Place at, Findings findings) {
        for (Map.Entry<String, String> set : sets.entrySet()) {
            opened.field(set.getKey())
                    .ifPresentOrElse(
                            field -> {
                                if (FieldGate.read(field, set.getValue(), ANY_DAY)
                                        instanceof FieldGate.Reading.Wrong wrong) {
                                    findings.add(
                                            at, "wrong_type", wrong.problem().sentence());
                                }
                            },
                            () -> FieldUse.unknown(opened, set.getKey(), at, findings));
        }
    }

    private static void complete(Follow follow, MatterType opened, Place at, Findings findings) {
        opened.fields().stream()
                .filter(field -> field.atRegistration() && field.required())
                .filter(field -> !follow.copies().containsKey(field.key())
                        && !follow.sets().containsKey(field.key())
                        && field.initial().isEmpty())
                .forEach(field -> findings.add(
                        at,
                        "missing_property",
                        "自动登记“" + opened.title() + "”要有“" + field.label() + "”，请在copies或者sets里写上。"));
    }
}
