package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import java.util.List;

/** One column of a ledger sheet. */
sealed interface Column {

    /** The words above the column, without marks. */
    String label();

    /** As in conditions and definitions; a header may bear it instead of the label. */
    String key();

    boolean required();

    /** 单位: whose ledger the row stands in. */
    record UnitName() implements Column {
        @Override
        public String label() {
            return Words.get("column.unit");
        }

        @Override
        public String key() {
            return "owner_unit";
        }

        @Override
        public boolean required() {
            return true;
        }
    }

    /** 编号: the registered number of a matter that exists already. */
    record Number() implements Column {
        @Override
        public String label() {
            return Words.get("column.number");
        }

        @Override
        public String key() {
            return "matter_number";
        }

        @Override
        public boolean required() {
            return false;
        }
    }

    /** One of the dates asked at registration. */
    record Dated(MatterType.DateLabel date) implements Column {
        @Override
        public String label() {
            return date.label();
        }

        @Override
        public String key() {
            return date.kind().key();
        }

        @Override
        public boolean required() {
            return date.required();
        }
    }

    /** A field, of registration or of an action. */
    record FieldColumn(Field field, String label) implements Column {
        @Override
        public String key() {
            return field.key();
        }

        @Override
        public boolean required() {
            return field.atRegistration() && field.required();
        }
    }

    /** 办理阶段. */
    record StageName(List<MatterType.Stage> stages) implements Column {
        public StageName {
            stages = List.copyOf(stages);
        }

        @Override
        public String label() {
            return Words.get("column.stage");
        }

        @Override
        public String key() {
            return "stage";
        }

        @Override
        public boolean required() {
            return false;
        }
    }

    /** 办结日期; named otherwise where a field of the type bears that name. */
    record ClosedOn(String label) implements Column {
        @Override
        public String key() {
            return "closed_on";
        }

        @Override
        public boolean required() {
            return false;
        }
    }

    /** The words above the column as written: unit behind the label, a star where it must be filled. */
    default String header() {
        String unit = this instanceof FieldColumn f
                ? f.field().unit().map(u -> "（" + u + "）").orElse("")
                : "";
        return (required() ? "*" : "") + label() + unit;
    }

    /** What a cell of the column may be picked from; empty when anything may be typed. */
    default List<String> choices() {
        return switch (this) {
            case FieldColumn(Field field, String label) ->
                switch (field.type()) {
                    case CHOICE ->
                        field.options().stream().map(MatterType.Option::label).toList();
                    case YES_NO -> List.of(Words.get("yes"), Words.get("no"));
                    case TEXT, LONG_TEXT, WHOLE, DECIMAL, DATE, DATE_TIME, CHOICES, PERSONS, ROWS -> List.of();
                };
            case StageName(List<MatterType.Stage> stages) ->
                stages.stream().map(MatterType.Stage::label).toList();
            case UnitName unit -> List.of();
            case Number number -> List.of();
            case Dated dated -> List.of();
            case ClosedOn closed -> List.of();
        };
    }

    /** Whether its cells hold dates without a time. */
    default boolean isDate() {
        return switch (this) {
            case Dated dated -> true;
            case ClosedOn closed -> true;
            case FieldColumn(Field field, String label) -> field.type() == FieldType.DATE;
            case UnitName unit -> false;
            case Number number -> false;
            case StageName stage -> false;
        };
    }
}
