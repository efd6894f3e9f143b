package cn.mingfa.catalogue;

import cn.mingfa.catalogue.HeaderReader.Header;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.FormulaCheck;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.FieldType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads coverage tables (覆盖表). */
final class MatrixReader {

    private static final Set<FieldType> HEADS =
            EnumSet.of(FieldType.CHOICE, FieldType.CHOICES, FieldType.TEXT, FieldType.PERSONS);

    private MatrixReader() {}

    static void read(Props props, Reading reading) {
        Header header = HeaderReader.read(props, Urn.Kind.MATRIX, reading);
        Matrix matrix = new Matrix(
                header.edition(),
                header.key(),
                props.text("title"),
                cells(props, reading),
                props.text("rows"),
                props.text("columns"),
                props.flag("quarters", true),
                expected(props, reading),
                WatchReader.monthDay(props, "gap_from"),
                props.choices("roles", Role.class),
                props.maybeText("basis"));
        heads(matrix.selection(), matrix.rows(), matrix.columns(), props, reading);
        if (matrix.roles().isEmpty()) {
            props.findings().add(props.at("roles"), "missing_property", "要写明给谁看（roles）。");
        }
        props.close();
        if (props.sound()) {
            reading.matrices.add(new Definition<>(matrix, header.edition(), props.at(), header.requires()));
        }
    }

    private static Selection cells(Props props, Reading reading) {
        Backstop backstop = Backstop.begin(reading, props.findings());
        Selection selection = new FormulaReader(props.findings(), reading).selection(props);
        backstop.end(props.at("type"), Set.of(selection.type()), types -> FormulaCheck.check(selection, types));
        return selection;
    }

    private static Optional<Matrix.Expected> expected(Props props, Reading reading) {
        return props.tree("expected").map(tree -> {
            Props inner = Props.of(tree, props.findings());
            Matrix.Expected expected =
                    new Matrix.Expected(cells(inner, reading), inner.text("rows"), inner.text("columns"));
            heads(expected.selection(), expected.rows(), expected.columns(), inner, reading);
            inner.close();
            return expected;
        });
    }

    private static void heads(Selection from, String rows, String columns, Props props, Reading reading) {
        head(from, rows, props.at("rows"), reading);
        head(from, columns, props.at("columns"), reading);
    }

    private static void head(Selection from, String key, Place at, Reading reading) {
        reading.later((known, findings) -> known.matter(from.type())
                .ifPresent(type -> type.field(key)
                        .ifPresentOrElse(
                                field -> {
                                    if (!HEADS.contains(field.type()) || field.personal()) {
                                        findings.add(
                                                at,
                                                "wrong_field",
                                                "“" + field.label() + "”不能作表头，那要选择、文字或人员的字段，且不是个人信息。");
                                    }
                                },
                                () -> FieldUse.unknown(type, key, at, findings))));
    }
}
