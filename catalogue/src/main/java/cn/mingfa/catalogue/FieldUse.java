package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a formula wants of a field, and whether the field can give it. */
enum FieldUse {
    SUM("求和", "整数或小数"),
    PERSONS("按人计数", "人员名单"),
    DATED("归入期间", "日期"),
    LINES("按行统计", "表格");

    /** The name by which conditions see the day a matter was done. */
    static final String CLOSED_ON = "closed_on";
    /** The name by which conditions see the stage. */
    static final String STAGE = "stage";

    private final String purpose;
    private final String wanted;

    FieldUse(String purpose, String wanted) {
        this.purpose = purpose;
        this.wanted = wanted;
    }

    void check(MatterType type, String field, Place at, Findings findings) {
        if (field.isBlank() || (this == DATED && isDate(field))) {
            return;
        }
        Optional<Field> found = type.field(field);
        if (found.isEmpty()) {
            unknown(type, field, at, findings);
        } else if (!suits(found.get().type())) {
            findings.add(
                    at,
                    "wrong_field",
                    "“" + found.get().label() + "”（" + field + "）不能用来" + purpose + "，那要" + wanted + "的字段。");
        }
    }

    private boolean suits(FieldType type) {
        return switch (this) {
            case SUM -> type.isNumeric();
            case PERSONS -> type == FieldType.PERSONS;
            case LINES -> type == FieldType.ROWS;
            case DATED -> type == FieldType.DATE || type == FieldType.DATE_TIME;
        };
    }

    /** Whether it is one of the dates every matter may carry besides its fields. */
    static boolean isDate(String field) {
        if (field.equals(CLOSED_ON)) {
            return true;
        }
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(field)) {
                return true;
            }
        }
        return false;
    }

    static void unknown(MatterType type, String field, Place at, Findings findings) {
        List<String> known = new ArrayList<>();
        type.fields().forEach(f -> known.add(f.key()));
        for (DateKind kind : DateKind.values()) {
            known.add(kind.key());
        }
        known.add(CLOSED_ON);
        known.add(STAGE);
        findings.add(
                at,
                "unknown_field",
                "事项类型“" + type.title() + "”没有名为“" + field + "”的字段" + NearestName.hint(field, known));
    }
}
