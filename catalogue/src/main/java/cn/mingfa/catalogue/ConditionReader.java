package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.ConditionCheck;
import cn.mingfa.kernel.value.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads conditions: finite trees of declared parts, counted against a limit. */
final class ConditionReader {

    private static final int DEEPEST = 8;

    private final Findings findings;
    private final Reading reading;
    private int parts;

    ConditionReader(Findings findings, Reading reading) {
        this.findings = findings;
        this.reading = reading;
    }

    /** A condition that stands alone, such as a gate's; what loads can be judged. */
    static Condition standing(Tree tree, String type, Findings findings, Reading reading) {
        Backstop backstop = Backstop.begin(reading, findings);
        Condition condition = new ConditionReader(findings, reading).condition(tree, type);
        backstop.end(tree.at(), Set.of(type), types -> {
            List<String> problems = new ArrayList<>();
            types.apply(type)
                    .ifPresent(matter ->
                            new ConditionCheck(types, depth -> depth > DEEPEST, problems).check(condition, matter, 1));
            return problems;
        });
        return condition;
    }

    /** A condition over matters of that type. */
    Condition condition(Tree tree, String type) {
        return condition(tree, new Over(type, ""));
    }

    /** A condition over the lines of a field of rows of that type. */
    Condition lines(Tree tree, String type, String field) {
        return condition(tree, new Over(type, field));
    }

    /** What a condition looks at: matters of a type, or the lines of one of its fields. */
    private record Over(String type, String rows) {}

    private Condition condition(Tree tree, Over over) {
        if (!admit(tree.at())) {
            return new Condition.All(List.of());
        }
        if (tree instanceof Tree.Items list) {
            return new Condition.All(conditions(list.items(), over));
        }
        Props props = Props.of(tree, findings);
        Condition condition;
        if (props.has("all")) {
            condition = new Condition.All(conditions(props.items("all"), over));
        } else if (props.has("any")) {
            condition = new Condition.Any(conditions(props.items("any"), over));
        } else if (props.has("not")) {
            condition = new Condition.Not(condition(props.needed("not"), over));
        } else if (props.has("linked")) {
            condition = linked(Props.of(props.needed("linked"), findings), over);
        } else if (props.has("filed")) {
            condition = filed(props, over);
        } else {
            condition = test(props, over);
        }
        props.close();
        return condition;
    }

    private List<Condition> conditions(List<Tree> items, Over over) {
        List<Condition> conditions = new ArrayList<>();
        items.forEach(item -> conditions.add(condition(item, over)));
        return conditions;
    }

    private Condition test(Props props, Over over) {
        String field = props.text("field");
        Operator operator = props.choice("op", Operator.class);
        List<String> operands = new ArrayList<>(props.texts("values"));
        props.maybeText("value").ifPresent(operands::add);
        Place at = props.at("field");
        Place valuePlace = props.has("value") ? props.at("value") : props.at("values");
        if (operands.size() > Limits.OPTIONS) {
            findings.add(valuePlace, "over_limit", "比较的值超过" + Limits.OPTIONS + "个。");
        }
        Condition.Test test = new Condition.Test(field, operator, operands);
        reading.later((known, found) -> known.matter(over.type()).ifPresent(matter -> {
            if (over.rows().isEmpty()) {
                TestCheck.check(matter, test, at, valuePlace, found);
            } else {
                matter.field(over.rows())
                        .filter(rows -> rows.type() == FieldType.ROWS)
                        .ifPresent(rows -> TestCheck.check(rows, test, at, valuePlace, found));
            }
        }));
        return test;
    }

    /** {@code linked: {by: reviewed_by, to: legality_review, where: …}}; {@code from} in place of {@code to} looks back. */
    private Condition linked(Props props, Over over) {
        LinkType link = props.choice("by", LinkType.class);
        boolean outgoing = !props.has("from");
        String side = outgoing ? "to" : "from";
        String type = props.text(side);
        Place at = props.at(side);
        Condition where = props.tree("where")
                .map(tree -> condition(tree, new Over(type, "")))
                .orElse(new Condition.All(List.of()));
        props.close();
        reading.later((known, found) -> known.declared(Urn.Kind.MATTER, type, at, found));
        if (!over.rows().isEmpty()) {
            findings.add(at, "contradiction", "表格里的一行没有关联事项，请去掉linked。");
        }
        return new Condition.Linked(link, outgoing, type, where);
    }

    /** {@code filed: 合法性审核意见}: a paper of that kind lies on the matter's file. */
    private Condition filed(Props props, Over over) {
        String kind = props.text("filed");
        Place at = props.at("filed");
        if (over.rows().isEmpty()) {
            reading.later((known, found) -> known.matter(over.type())
                    .filter(type -> !type.evidence().kinds().contains(kind))
                    .ifPresent(type -> found.add(at, "unknown_evidence", "佐证材料里没有“" + kind + "”这一种。")));
        } else {
            findings.add(at, "contradiction", "表格里的一行没有佐证材料，请去掉filed。");
        }
        return new Condition.Filed(kind);
    }

    /** Counts a part; false once there are too many. */
    boolean admit(Place at) {
        parts++;
        if (parts == Limits.FORMULA + 1) {
            findings.add(at, "over_limit", "一个公式最多" + Limits.FORMULA + "个部分，请拆成几个指标。");
        }
        return parts <= Limits.FORMULA;
    }
}
