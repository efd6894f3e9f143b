package cn.mingfa.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An office's parameters, read from a file of its own:
 *
 * <pre>
 * parameters:
 *   - region: 澄湖区
 *     unit: 柳川镇
 *     rule: gfxwj.comment
 *     amount: 10
 *     extension: 5
 *     confirmed_by: 区司法局2026年3月答复
 * </pre>
 *
 * @param findings what is wrong with the file; the parameters concerned are left out
 */
public record Parameters(List<Parameter> list, List<CatalogueFinding> findings) {

    private static final int MOST = 10_000;

    public Parameters {
        list = List.copyOf(list);
        findings = List.copyOf(findings);
    }

    /** Reads the file; whether each parameter suits its rule is seen when it is laid over a catalogue. */
    public static Parameters read(SourceFile file) {
        Findings findings = new Findings();
        List<Parameter> list = new ArrayList<>();
        TreeReader.read(file, findings).ifPresent(tree -> {
            Props props = Props.of(tree, findings);
            props.list("parameters", MOST).forEach(inner -> parameter(inner).ifPresent(list::add));
            props.close();
        });
        return new Parameters(list, findings.sorted());
    }

    private static Optional<Parameter> parameter(Props props) {
        Parameter parameter = new Parameter(
                props.text("region"),
                props.maybeText("unit"),
                props.key("rule"),
                props.whole("amount", -9_999, 9_999),
                props.has("extension") ? OptionalInt.of(props.whole("extension", 1, 9_999)) : OptionalInt.empty(),
                props.maybeText("confirmed_by"));
        props.close();
        return props.sound() ? Optional.of(parameter) : Optional.empty();
    }
}
