package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.ValueWords;
import java.time.LocalDate;

/**
 * A cell. Four kinds of nothing are told apart: 待填 asks to be filled, 0 is a number, 不适用 is a value, and what is not
 * asked is blank.
 *
 * @param href where it leads, or empty
 */
public record Cell(String words, Look look, String href) {

    /** How it is set. */
    public enum Look {
        PLAIN(""),
        NUMBER("number"),
        CODE("no"),
        TITLE("cut"),
        CUT("cut"),
        TODO("number"),
        TODO_WORDS(""),
        NOT_APPLICABLE("number na"),
        LATE("late"),
        DATE("");

        private final String css;

        Look(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }

        public boolean isTodo() {
            return this == TODO || this == TODO_WORDS;
        }
    }

    static Cell of(Column column, Row row, Desk desk) {
        if (column.field().isPresent()) {
            return field(column.field().get(), row);
        }
        return switch (column.key()) {
            case "number" -> new Cell(row.number(), Look.CODE, "");
            case "occurred_on" -> new Cell(row.occurredOn().toString(), Look.DATE, "");
            case "type" -> new Cell(desk.typeTitle(row.type()), Look.PLAIN, "");
            case "title" -> new Cell(row.title(), Look.TITLE, "/matters/" + row.id());
            case "stage" -> new Cell(stage(row, desk), Look.PLAIN, "");
            case "owner" -> new Cell(row.owner().shortName(), Look.PLAIN, "");
            case "due" -> due(row);
            case "evidence" -> new Cell(String.valueOf(row.evidence()), Look.NUMBER, "");
            default -> throw new IllegalStateException("no such column: " + column.key());
        };
    }

    private static String stage(Row row, Desk desk) {
        return desk.type(row.type())
                .flatMap(type -> type.stage(row.stage()))
                .map(stage -> stage.label())
                .orElse(row.stage());
    }

    private static Cell due(Row row) {
        String day = row.due().map(LocalDate::toString).orElse("");
        return new Cell(row.overdue() ? day + " 逾期" : day, row.overdue() ? Look.LATE : Look.DATE, "");
    }

    private static Cell field(Field field, Row row) {
        Value value = row.fields().get(field.key());
        boolean numeric = field.type().isNumeric();
        if (value instanceof Value.NotApplicable) {
            return new Cell("不适用", Look.NOT_APPLICABLE, "");
        }
        if (value != null) {
            return new Cell(ValueWords.cell(field, value), numeric ? Look.NUMBER : Look.CUT, "");
        }
        boolean asked = field.atRegistration() ? numeric || field.required() : row.closed() && field.required();
        return asked
                ? new Cell(
                        "待填",
                        numeric ? Look.TODO : Look.TODO_WORDS,
                        "/matters/" + row.id() + "/correct#f." + field.key())
                : new Cell("", Look.PLAIN, "");
    }
}
