package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What the form says about a column: a line of guidance and an example. */
final class ColumnGuide {

    private static final int SHORT_LIST = 12;

    private ColumnGuide() {}

    /** What belongs into the column. */
    static String says(Column column) {
        return switch (column) {
            case Column.UnitName unit -> Words.get("guide.kind.unit");
            case Column.Number number -> Words.get("guide.kind.number");
            case Column.Dated dated -> Words.get("guide.kind.date");
            case Column.ClosedOn closed -> Words.get("guide.kind.date");
            case Column.StageName stage -> Words.say("guide.kind.choice", String.join("、", column.choices()));
            case Column.FieldColumn(Field field, String label) ->
                kind(field)
                        + (field.maybeNotApplicable() ? Words.get("guide.not_applicable") : "")
                        + field.hint().map(hint -> "。" + hint).orElse("");
        };
    }

    /** An example, as a person would type it. */
    static String example(Column column, int year) {
        LocalDate day = LocalDate.of(year, 3, 12);
        return switch (column) {
            case Column.UnitName unit -> Words.get("example.unit");
            case Column.Number number -> "";
            case Column.Dated dated -> day.toString();
            case Column.ClosedOn closed -> "";
            case Column.StageName stage -> "";
            case Column.FieldColumn(Field field, String label) ->
                field.atRegistration() ? example(field, label, day) : "";
        };
    }

    private static String example(Field field, String label, LocalDate day) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT, PERSONS -> Words.say("example.text", label);
            case ROWS ->
                field.columns().stream()
                        .map(column -> example(column, column.label(), day))
                        .collect(Collectors.joining("｜"));
            case WHOLE, DECIMAL ->
                field.min()
                        .map(min -> min.max(java.math.BigDecimal.TEN).toPlainString())
                        .orElse("10");
            case DATE -> day.toString();
            case DATE_TIME -> day + " 09:30";
            case YES_NO -> Words.get("yes");
            case CHOICE, CHOICES ->
                field.options().isEmpty() ? "" : field.options().getFirst().label();
        };
    }

    private static String kind(Field field) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> Words.get("guide.kind.text");
            case WHOLE -> Words.get("guide.kind.whole");
            case DECIMAL -> Words.get("guide.kind.decimal");
            case DATE -> Words.get("guide.kind.date");
            case DATE_TIME -> Words.get("guide.kind.moment");
            case YES_NO -> Words.say("guide.kind.choice", Words.get("yes") + "、" + Words.get("no"));
            case CHOICE -> Words.say("guide.kind.choice", options(field));
            case CHOICES -> Words.say("guide.kind.choices", options(field));
            case PERSONS -> Words.get("guide.kind.persons");
            case ROWS ->
                Words.say(
                        "guide.kind.rows",
                        field.columns().stream().map(Field::label).collect(Collectors.joining("｜")));
        };
    }

    private static String options(Field field) {
        String listed = String.join(
                "、",
                field.options().stream()
                        .limit(SHORT_LIST)
                        .map(MatterType.Option::label)
                        .toList());
        return field.options().size() > SHORT_LIST ? listed + "…" : listed;
    }
}
