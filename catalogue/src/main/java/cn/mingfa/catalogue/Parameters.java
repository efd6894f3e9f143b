package cn.mingfa.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads an office's parameters from a file of its own:
 *
 * <pre>
 * parameters:
 *   - region: 澄砚区
 *     unit: 栖禾镇
 *     rule: gfxwj.comment
 *     effective_from: 2026-03-01
 *     amount: 10
 *     extension: 5
 *     confirmed_by: 区司法局2026年3月答复
 * </pre>
 *
 * One file speaks for one region.
 */
final class Parameters {

    private static final int MOST = 10_000;

    private Parameters() {}

    /** The sound ones; whether each suits its rule is seen when they are laid over the rules. */
    static List<Parameter> read(SourceFile file, Findings findings) {
        List<Parameter> list = new ArrayList<>();
        TreeReader.read(file, findings).ifPresent(tree -> {
            Props props = Props.of(tree, findings);
            props.list("parameters", MOST).forEach(inner -> parameter(inner).ifPresent(list::add));
            props.close();
        });
        checkTogether(list, findings);
        return list;
    }

    private static Optional<Parameter> parameter(Props props) {
        Parameter parameter = new Parameter(
                props.at("rule"),
                props.text("region"),
                props.maybeText("unit"),
                props.key("rule"),
                props.date("effective_from"),
                props.whole("amount", -9_999, 9_999),
                props.has("extension") ? OptionalInt.of(props.whole("extension", 1, 9_999)) : OptionalInt.empty(),
                props.maybeText("confirmed_by"));
        props.close();
        return props.sound() ? Optional.of(parameter) : Optional.empty();
    }

    private static void checkTogether(List<Parameter> list, Findings findings) {
        Set<List<Object>> seen = new HashSet<>();
        for (Parameter parameter : list) {
            String region = list.getFirst().region();
            if (!parameter.region().equals(region)) {
                findings.add(
                        parameter.at(),
                        "several_regions",
                        "一个参数文件只能写一个地区：前面是“" + region + "”，这里是“" + parameter.region() + "”，请改成一致或者分到另一个文件夹。");
            }
            if (!seen.add(List.of(parameter.unit(), parameter.rule(), parameter.effectiveFrom()))) {
                findings.add(
                        parameter.at(),
                        "duplicate_parameter",
                        "“" + parameter.owner() + "”的“" + parameter.rule() + "”自" + parameter.effectiveFrom()
                                + "起写了两次，请删去一处。");
            }
        }
    }
}
