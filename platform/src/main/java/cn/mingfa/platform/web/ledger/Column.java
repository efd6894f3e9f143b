package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of the list.
 *
 * @param key number, occurred_on, type, title, owner, stage, due, evidence or the key of a field
 * @param sort what it sorts by, or empty
 * @param number whether it is set to the right
 * @param field the field it shows, where it shows one
 * @param standard whether it is there unless columns are chosen
 */
public record Column(String key, String label, String sort, boolean number, Optional<Field> field, boolean standard) {

    /** All columns a list may have, in their order. */
    public static List<Column> of(Optional<MatterType> type) {
        List<Column> columns = new ArrayList<>();
        columns.add(fixed("number", "编号", "number", true));
        columns.add(fixed("occurred_on", type.map(Column::occurred).orElse("日期"), "occurred_on", true));
        if (type.isEmpty()) {
            columns.add(fixed("type", "类型", "", true));
        }
        columns.add(fixed("title", type.map(Column::title).orElse("标题"), "title", true));
        type.ifPresent(t -> t.fields().stream()
                .filter(field -> !field.personal() && !field.key().equals(t.titleField()))
                .forEach(field -> columns.add(new Column(
                        field.key(),
                        field.label()
                                + field.unit()
                                        .filter(unit -> !unit.equals(field.label()))
                                        .map(unit -> "（" + unit + "）")
                                        .orElse(""),
                        field.listed() ? field.key() : "",
                        field.type().isNumeric(),
                        Optional.of(field),
                        field.listed()))));
        // stages of different kinds of work have no common order
        columns.add(fixed("stage", "阶段", type.isPresent() ? "stage" : "", true));
        columns.add(fixed("owner", "单位", "", true));
        columns.add(fixed("due", "到期", "due", type.map(Column::hasClocks).orElse(true)));
        columns.add(new Column("evidence", "佐证（份）", "", true, Optional.empty(), true));
        return columns;
    }

    private static Column fixed(String key, String label, String sort, boolean standard) {
        return new Column(key, label, sort, false, Optional.empty(), standard);
    }

    private static String occurred(MatterType type) {
        return type.dates().stream()
                .filter(date -> date.kind() == DateKind.OCCURRED)
                .map(MatterType.DateLabel::label)
                .findFirst()
                .orElse("日期");
    }

    private static String title(MatterType type) {
        return type.field(type.titleField()).map(Field::label).orElse("标题");
    }

    private static boolean hasClocks(MatterType type) {
        return !type.onRegister().isEmpty()
                || type.actions().stream().anyMatch(action -> !action.clocks().isEmpty());
    }

    /** Whether it is in all lists. */
    public boolean isFixed() {
        return key.equals("number") || key.equals("title");
    }
}
