package cn.mingfa.platform.figures;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.platform.ledger.MatterTypes;
import java.util.List;
import java.util.Optional;

/**
 * Compiles a declared condition to SQL over the row {@code m} of table {@code matter}, with the meaning it has in
 * memory. Every test is true or false and never null ({@code is true}), so that {@code not} turns the test of an empty
 * field into true, as it does there. Keys are checked against the matter type and bound, never written.
 */
final class ConditionSql {

    private final MatterType type;
    private final MatterTypes types;
    private final Scope scope;
    private final SqlText sql;
    private final int depth;

    ConditionSql(MatterType type, MatterTypes types, Scope scope, SqlText sql) {
        this(type, types, scope, sql, 0);
    }

    private ConditionSql(MatterType type, MatterTypes types, Scope scope, SqlText sql, int depth) {
        this.type = type;
        this.types = types;
        this.scope = scope;
        this.sql = sql;
        this.depth = depth;
    }

    /** The row looked at: m, and m1, m2 … at the other end of links. */
    private String row() {
        return depth == 0 ? "m" : "m" + depth;
    }

    void write(Condition condition) {
        switch (condition) {
            case Condition.All all -> join(all.parts(), " and ", "true");
            case Condition.Any any -> join(any.parts(), " or ", "false");
            case Condition.Not not -> {
                sql.add("not ");
                write(not.part());
            }
            case Condition.Test test -> {
                sql.add("((");
                test(test);
                sql.add(") is true)");
            }
            case Condition.Linked linked -> linked(linked);
            case Condition.Filed filed ->
                sql.add("exists (select 1 from matter_evidence e where e.matter_id = " + row() + ".id and e.kind = ")
                        .bind(filed.kind(), "text")
                        .add(")");
        }
    }

    private void linked(Condition.Linked linked) {
        MatterType other = types.newest(linked.type())
                .orElseThrow(() -> new IllegalArgumentException("no such matter type: " + linked.type()));
        ConditionSql inner = new ConditionSql(other, types, scope, sql, depth + 1);
        String link = "l" + (depth + 1);
        String here = linked.outgoing() ? "matter_id" : "other_id";
        String there = linked.outgoing() ? "other_id" : "matter_id";
        // "offset 0" keeps the database from turning the links into joins of whole tables: it follows them one by one,
        // whatever it has counted of the tables before
        sql.add("exists (select 1 from matter_link " + link + " cross join lateral (select * from matter where id = "
                + link + "." + there + " offset 0) " + inner.row() + " where " + link + "." + here + " = " + row()
                + ".id and " + link + ".type = ");
        sql.bind(linked.link().name(), "text");
        sql.add(" and " + inner.row() + ".type = ").bind(other.key(), "text").add(" and ");
        // what came to nothing is as if it were not linked
        other.stages().stream()
                .filter(MatterType.Stage::voided)
                .forEach(stage -> sql.add(inner.row() + ".stage <> ")
                        .bind(stage.key(), "text")
                        .add(" and "));
        inner.write(linked.where());
        sql.add(" offset 0)");
    }

    private void join(List<Condition> parts, String word, String ofNone) {
        sql.add("(");
        if (parts.isEmpty()) {
            sql.add(ofNone);
        }
        String before = "";
        for (Condition part : parts) {
            sql.add(before);
            write(part);
            before = word;
        }
        sql.add(")");
    }

    private void test(Condition.Test test) {
        switch (test.operator()) {
            case PRESENT -> present(test.field(), true);
            case ABSENT -> present(test.field(), false);
            case IN_PERIOD -> {
                day(test.field());
                sql.add(" between ").bind(scope.from()).add(" and ").bind(scope.end());
            }
            case BEFORE_PERIOD -> {
                day(test.field());
                sql.add(" < ").bind(scope.from());
            }
            case BY_END -> {
                day(test.field());
                sql.add(" <= ").bind(scope.end());
            }
            case PASSED -> {
                day(test.field());
                sql.add(" < ").bind(scope.asOf());
            }
            case NEXT_DAYS -> {
                day(test.field());
                sql.add(" between ")
                        .bind(scope.asOf())
                        .add(" and ")
                        .bind(scope.asOf().plusDays(days(test)));
            }
            case OLDER_DAYS -> {
                day(test.field());
                sql.add(" <= ").bind(scope.asOf().minusDays(days(test)));
            }
            case CONTAINS -> contains(test.field(), test.operands());
            case EQ, IN -> compare(test, " = ");
            case NE -> compare(test, " <> ");
            case LT -> compare(test, " < ");
            case LE -> compare(test, " <= ");
            case GT -> compare(test, " > ");
            case GE -> compare(test, " >= ");
        }
    }

    private static long days(Condition.Test test) {
        return Long.parseLong(test.operands().getFirst());
    }

    /** Writes the day a date key or field holds; null when it holds none. */
    void day(String key) {
        if (kind(key).filter(k -> k == ValueKind.DAY).isEmpty()) {
            throw new IllegalArgumentException("not a date of " + type.key() + ": " + key);
        }
        scalar(key);
    }

    /** True of any operand, as in memory; false where the operator does not fit the kind or an operand is none. */
    private void compare(Condition.Test test, String operator) {
        Optional<ValueKind> kind = kind(test.field());
        List<Object> operands = kind.stream()
                .filter(k -> k.fits(test.operator()))
                .flatMap(k -> test.operands().stream().flatMap(o -> k.read(o).stream()))
                .toList();
        if (kind.isEmpty() || operands.isEmpty()) {
            sql.add("false");
            return;
        }
        String before = "";
        for (Object operand : operands) {
            sql.add(before);
            scalar(test.field());
            sql.add(operator).bind(operand, kind.get().sql);
            before = " or ";
        }
    }

    private void contains(String key, List<String> words) {
        FieldType of =
                MatterColumn.of(key).isPresent() ? FieldType.TEXT : field(key).type();
        String before = "";
        for (String word : words) {
            sql.add(before);
            before = " or ";
            switch (of) {
                case CHOICES -> {
                    sql.add(row() + ".fields -> ").bind(key, "text").add(" @> jsonb_build_array(");
                    sql.bind(word, "text").add(")");
                }
                case TEXT, LONG_TEXT -> {
                    sql.add("position(").bind(word, "text").add(" in ");
                    scalar(key);
                    sql.add(") > 0");
                }
                case CHOICE, WHOLE, DECIMAL, DATE, DATE_TIME, YES_NO, PERSONS -> sql.add("false");
            }
        }
        if (words.isEmpty()) {
            sql.add("false");
        }
    }

    private void present(String key, boolean wanted) {
        if (MatterColumn.of(key).isPresent()) {
            scalar(key);
            sql.add(wanted ? " is not null" : " is null");
        } else {
            known(key);
            sql.add(wanted ? "" : "not ")
                    .add("(" + row() + ".fields -> ")
                    .bind(key, "text")
                    .add(" is not null and " + row() + ".fields -> ");
            // a value that does not apply is kept as {"na": reason}
            sql.bind(key, "text").add(" -> 'na' is null)");
        }
    }

    /** How the single value of a key is compared; none for lists. */
    private Optional<ValueKind> kind(String key) {
        return MatterColumn.of(key)
                .map(MatterColumn::kind)
                .or(() -> ValueKind.of(field(key).type()));
    }

    /** Writes the value of the key, null when there is none or it does not apply. */
    private void scalar(String key) {
        Optional<MatterColumn> column = MatterColumn.of(key);
        if (column.isPresent()) {
            sql.add(row() + "." + column.get().expression());
            return;
        }
        FieldType of = field(key).type();
        ValueKind kind = ValueKind.of(of).orElseThrow();
        sql.add("(case when jsonb_typeof(" + row() + ".fields -> ").bind(key, "text");
        sql.add(") = '" + kind.json + "' then cast(" + row() + ".fields ->> ").bind(key, "text");
        // the day of a date-time is compared
        sql.add(" as " + (of == FieldType.DATE_TIME ? "timestamp)::date" : kind.sql + ")") + " end)");
    }

    private Field known(String key) {
        return type.field(key)
                .orElseThrow(() -> new IllegalArgumentException("no such field: " + type.key() + "." + key));
    }

    /** A field whose value may be looked at: of personal data the row tells no more than that it is there. */
    private Field field(String key) {
        Field field = known(key);
        if (field.personal()) {
            throw new IllegalArgumentException("personal data is not compared: " + type.key() + "." + key);
        }
        return field;
    }
}
