package cn.mingfa.platform.figures;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.FormulaEvaluator;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.RowSource;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.SelectedRow;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.platform.config.OncePerRequest;
import cn.mingfa.platform.figures.AskedAhead.Wanted;
import cn.mingfa.platform.ledger.MatterRows;
import cn.mingfa.platform.ledger.MatterTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Counts the matters of the ledger in PostgreSQL: each selection is one statement that gives the rows with what each
 * contributes, and the arithmetic over them is the kernel's, so that number and rows are one answer. Knows no user; the
 * scope says whose matters are looked at. A matter recorded as the same as another is not counted; the other is.
 */
public final class SqlFigures implements FigureSource, RowSource {

    /** Questions in one statement: few enough that planning it costs no more than planning them one by one. */
    private static final int AT_ONCE = 40;

    private static final String IN_ORDER = " order by m.occurred_on, m.number collate \"C\", m.id";

    private final JdbcClient jdbc;
    private final MatterTypes types;

    public SqlFigures(JdbcClient jdbc, MatterTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    @Override
    public Tally tally(Indicator indicator, Scope scope) {
        return new FormulaEvaluator(this).tally(indicator, scope);
    }

    @Override
    public List<SelectedRow> rows(Formula.Selection selection, String field, Scope scope) {
        SqlText sql = new SqlText().add("select ");
        Optional<Field> asked = columns(new Wanted(selection, field, scope), sql);
        sql.add(IN_ORDER);
        return jdbc.sql(sql.words())
                .params(sql.bound())
                .query(new SelectedRows(asked))
                .list();
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope) {
        SqlText sql = new SqlText().add("select m.*");
        from(selection, type(selection.type()), scope, sql);
        sql.add(IN_ORDER);
        return jdbc.sql(sql.words())
                .params(sql.bound())
                .query(new MatterRows(types))
                .list();
    }

    /** The ledger, with all that the plan names asked in as few statements as may be. */
    public FigureSource ahead(Plan plan) {
        return new AskedAhead(this, listed(plan), counted(AskedAhead.wanted(plan.counts())));
    }

    private Map<Plan.Listed, List<Matter>> listed(Plan plan) {
        Map<Plan.Listed, List<Matter>> found = new HashMap<>();
        MatterRows matters = new MatterRows(types);
        together(List.copyOf(new LinkedHashSet<>(plan.lists())), found, (wish, sql) -> {
            sql.add("m.*");
            from(wish.selection(), type(wish.selection().type()), wish.scope(), sql);
            return matters;
        });
        return found;
    }

    private Map<Wanted, List<SelectedRow>> counted(Set<Wanted> wanted) {
        Map<Wanted, List<SelectedRow>> found = new HashMap<>();
        together(List.copyOf(wanted), found, (wish, sql) -> new SelectedRows(columns(wish, sql)));
        return found;
    }

    /**
     * Asks several questions in one statement; each row says which question it answers, in its last column, so that the
     * columns before it stand where the reader of the single question looks for them.
     */
    private <W, R> void together(List<W> wishes, Map<W, List<R>> found, BiFunction<W, SqlText, RowMapper<R>> write) {
        for (int from = 0; from < wishes.size(); from += AT_ONCE) {
            List<W> some = wishes.subList(from, Math.min(wishes.size(), from + AT_ONCE));
            SqlText sql = new SqlText().add("select q.* from (");
            List<RowMapper<R>> readers = new ArrayList<>();
            for (int n = 0; n < some.size(); n++) {
                found.put(some.get(n), new ArrayList<>());
                SqlText one = new SqlText();
                readers.add(write.apply(some.get(n), one));
                sql.add(n == 0 ? "(select w.*, " : " union all (select w.*, ").bind(n, "int");
                sql.add(" as asked from (select ").add(one).add(") w)");
            }
            sql.add(") q order by q.asked, q.occurred_on, q.number collate \"C\", q.id");
            jdbc.sql(sql.words()).params(sql.bound()).query((RowCallbackHandler) row -> {
                int asked = row.getInt("asked");
                List<R> of = Objects.requireNonNull(found.get(some.get(asked)));
                of.add(readers.get(asked).mapRow(row, of.size()));
            });
        }
    }

    /** Writes the columns of a row that is counted, and where they come from. */
    private Optional<Field> columns(Wanted wanted, SqlText sql) {
        MatterType type = type(wanted.selection().type());
        Optional<Field> asked =
                wanted.field().isEmpty() ? Optional.empty() : Optional.of(countable(type, wanted.field()));
        sql.add("m.id, m.number, m.title, m.occurred_on, ");
        if (asked.isPresent()) {
            sql.add("m.fields -> ").bind(wanted.field(), "text");
        } else {
            sql.add("cast(null as jsonb)");
        }
        sql.add(" as value");
        from(wanted.selection(), type, wanted.scope(), sql);
        return asked;
    }

    /**
     * Served by the index matter_by_type_unit_day where the selection is dated by the day of occurrence, as nearly all
     * are; else by its first two columns.
     */
    private void from(Formula.Selection selection, MatterType type, Scope scope, SqlText sql) {
        sql.add(" from matter m where m.type = ").bind(type.key(), "text");
        owners(scope, sql);
        sql.add(" and ");
        ConditionSql conditions = new ConditionSql(type, types, scope, sql);
        if (!selection.dated().isEmpty()) {
            conditions.day(selection.dated());
            sql.add(" between ")
                    .bind(scope.from())
                    .add(" and ")
                    .bind(scope.end())
                    .add(" and ");
        }
        conditions.write(selection.where());
        sql.add(" and not exists (select 1 from matter_link s where s.matter_id = m.id and s.type = ")
                .bind(LinkType.SAME_AS.name(), "text")
                .add(")");
    }

    /**
     * Whose ledger a matter stood in on the cut-off day. Matters move when units are merged or split, seldom; only where
     * one moved after that day is the longer question asked.
     */
    private void owners(Scope scope, SqlText sql) {
        boolean movedSince = OncePerRequest.of(
                SqlFigures.class, scope.asOf().toString(), Boolean.class, () -> hasMovedSince(scope.asOf()));
        if (!movedSince) {
            sql.add(" and m.owner_unit = any(").bind(units(scope)).add(")");
            return;
        }
        sql.add(" and coalesce((select v.from_unit from matter_move v where v.matter_id = m.id and v.on_day > ")
                .bind(scope.asOf())
                .add(" order by v.seq limit 1), m.owner_unit) = any(")
                .bind(units(scope))
                .add(")");
    }

    private boolean hasMovedSince(LocalDate day) {
        return jdbc.sql("select exists (select 1 from matter_move where on_day > :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** An array in earnest: one written as words would be read anew for every row. */
    private static SqlArrayValue units(Scope scope) {
        return new SqlArrayValue("uuid", scope.units().stream().sorted().toArray());
    }

    private MatterType type(String key) {
        return types.newest(key).orElseThrow(() -> new IllegalArgumentException("no such matter type: " + key));
    }

    /** Of personal data only persons can be counted: the row keeps their keys. */
    private static Field countable(MatterType type, String key) {
        return type.field(key)
                .filter(f -> !f.personal() || f.type() == FieldType.PERSONS)
                .orElseThrow(() -> new IllegalArgumentException("no field to count: " + type.key() + "." + key));
    }
}
