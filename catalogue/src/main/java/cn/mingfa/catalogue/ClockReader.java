package cn.mingfa.catalogue;

import cn.mingfa.catalogue.HeaderReader.Header;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.ClockRule.Basis;
import cn.mingfa.kernel.clock.ClockRule.Confidence;
import cn.mingfa.kernel.clock.ClockRule.Reason;
import cn.mingfa.kernel.clock.ClockRule.Roll;
import cn.mingfa.kernel.clock.ClockRule.Sense;
import cn.mingfa.kernel.clock.Limit;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.kernel.definition.Urn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a clock rule (期限规则). */
final class ClockReader {

    private static final Pattern LIMIT = Pattern.compile("(-?[1-9][0-9]{0,4}) (working_days|days|months|hours)");
    private static final Limit NONE = new Limit(1, TimeUnit.DAYS);

    private ClockReader() {}

    static void read(Props props, Reading reading) {
        Header header = HeaderReader.read(props, Urn.Kind.CLOCK, reading);
        Confidence confidence = props.choice("confidence", Confidence.class);
        Optional<Props> extension = props.tree("extension").map(tree -> Props.of(tree, props.findings()));
        ClockRule rule = new ClockRule(
                header.edition(),
                header.key(),
                props.text("matter"),
                props.text("step"),
                props.text("trigger"),
                limit(props, "limit"),
                props.choice("sense", Sense.class),
                props.choice("roll", Roll.class),
                reasons(props, "pauses"),
                reasons(props, "restarts"),
                extension.map(inner -> limit(inner, "most")),
                extension.flatMap(inner -> inner.maybeText("approver")),
                new Basis(props.text("law"), props.maybeText("article").orElse(""), confidence),
                props.has("due_soon_working_days") ? props.whole("due_soon_working_days", 0, 60) : 2,
                props.flag("of_others", false),
                props.flag("early", false));
        extension.ifPresent(Props::close);
        confirm(props, confidence);
        props.flag("effective_from_assumed", false);
        props.close();
        check(rule, props);
        if (props.sound()) {
            reading.clocks.add(new Definition<>(rule, header.edition(), props.at(), header.requires()));
        }
    }

    private static Limit limit(Props props, String name) {
        String text = props.text(name);
        Matcher matcher = LIMIT.matcher(text);
        if (matcher.matches()) {
            return new Limit(
                    Integer.parseInt(matcher.group(1)),
                    TimeUnit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
        }
        if (!text.isBlank()) {
            props.findings()
                    .add(
                            props.at(name),
                            "wrong_type",
                            "“" + name + "”应当写成“数量 单位”，例如20 working_days；单位有working_days、days、months、hours。");
        }
        return NONE;
    }

    private static List<Reason> reasons(Props props, String name) {
        return props.labels(name).entrySet().stream()
                .map(e -> new Reason(e.getKey(), e.getValue()))
                .toList();
    }

    private static void confirm(Props props, Confidence confidence) {
        boolean marked = props.flag("to_be_confirmed", false);
        if (marked != confidence.toBeConfirmed()) {
            props.findings()
                    .add(
                            props.at(marked ? "to_be_confirmed" : "confidence"),
                            "confidence_mark",
                            marked
                                    ? "条文已核的规则不能标为待确认，请去掉to_be_confirmed或改正confidence。"
                                    : "一般认识和地方做法必须标明to_be_confirmed: true。");
        }
    }

    private static void check(ClockRule rule, Props props) {
        boolean backward = rule.limit().amount() < 0;
        if (rule.roll() == Roll.BACKWARD && !backward) {
            props.findings().add(props.at("roll"), "contradiction", "向后起算的期限不能向前顺延，roll不能是backward。");
        }
        if (rule.extension().filter(most -> most.amount() < 1).isPresent()) {
            props.findings().add(props.at("extension"), "contradiction", "延长的上限应当是正数。");
        }
        if (rule.extensionApprover().isPresent() && rule.extension().isEmpty()) {
            props.findings().add(props.at("extension"), "contradiction", "写了同意延长的人，却没有写最多延长多少。");
        }
    }
}
