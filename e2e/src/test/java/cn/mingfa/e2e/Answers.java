package cn.mingfa.e2e;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.FieldType;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * Answers a generated question as its definition allows it. Days asked for are the day of the act itself, so that a
 * period counted from one of them never begins behind the act that ends it.
 */
final class Answers {

    private static final int FEW = 9;
    private static final Set<FieldType> MAY_LACK =
            Set.of(FieldType.WHOLE, FieldType.DECIMAL, FieldType.TEXT, FieldType.LONG_TEXT);

    private Answers() {}

    /** A day as one types it in the year of it. */
    static String typed(LocalDate day) {
        return day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** Answers one question; where 不适用 is possible, that is the answer. */
    static void give(Locator form, Field field, LocalDate day) {
        if (field.maybeNotApplicable() && MAY_LACK.contains(field.type())) {
            named(form, "na." + field.key()).check();
            named(form, "nar." + field.key()).fill("本件没有此项");
            return;
        }
        Locator input = named(form, "f." + field.key());
        switch (field.type()) {
            case TEXT, LONG_TEXT -> input.fill(text(field));
            case WHOLE ->
                input.fill(
                        field.min().orElse(BigDecimal.ZERO).add(BigDecimal.ONE).toPlainString());
            case DECIMAL -> input.fill(field.min().orElse(BigDecimal.ZERO).toPlainString() + ".5");
            case DATE -> input.fill(typed(day));
            case DATE_TIME -> input.fill(day + " 09:30");
            case YES_NO -> named(form, "f." + field.key(), "true").check();
            case CHOICE -> choose(form, input, field);
            case CHOICES ->
                named(form, "f." + field.key(), field.options().getFirst().code())
                        .check();
            case ROWS -> row(form, field, day);
            case PERSONS -> input.fill("何知秋（走1）、沈听澜（走2）");
        }
    }

    /** Fills the first line of a table, cell by cell. */
    private static void row(Locator form, Field field, LocalDate day) {
        for (int i = 0; i < field.columns().size(); i++) {
            Field column = field.columns().get(i);
            Locator cell = named(form, "f." + field.key()).nth(i);
            switch (column.type()) {
                case WHOLE, DECIMAL ->
                    cell.fill(column.min().orElse(BigDecimal.ONE).toPlainString());
                case DATE -> cell.fill(typed(day));
                case DATE_TIME -> cell.fill(day + " 09:30");
                case YES_NO -> cell.selectOption("是");
                case CHOICE -> cell.selectOption(column.options().getFirst().label());
                case TEXT, LONG_TEXT, CHOICES, PERSONS, ROWS -> cell.fill(text(column));
            }
        }
    }

    private static void choose(Locator form, Locator input, Field field) {
        var option = field.options().getFirst();
        if (field.options().size() <= FEW) {
            named(form, "f." + field.key(), option.code()).check();
        } else {
            input.fill(option.label());
        }
    }

    /** Words nobody would write by chance. */
    static String text(Field field) {
        return field.label() + "甲乙丙";
    }

    static Locator named(Locator form, String name) {
        return form.locator("[name='" + name + "']");
    }

    static Locator named(Locator form, String name, String value) {
        return form.locator("[name='" + name + "'][value='" + value + "']");
    }
}
