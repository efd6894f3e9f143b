package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which order a list stands. Those of all matters are the order of an index, ties included, and a page of them can be
 * found from the row before it; those of one kind of work alone are sorted.
 *
 * @param indexed whether an index has this order
 */
record ListOrder(List<Key> keys, boolean indexed) {

    private static final Key NUMBER = new Key("number_order(m.number)", "text");
    private static final Key ID = new Key("m.id", "uuid");

    ListOrder {
        keys = List.copyOf(keys);
    }

    /**
     * @param type of the value, as PostgreSQL calls it
     * @param gaps whether there are rows without it, which stand last
     */
    private record Key(String sql, String type, boolean descending, boolean gaps) {

        Key(String sql, String type) {
            this(sql, type, false, false);
        }

        Key going(boolean down) {
            return new Key(sql, type, down, gaps);
        }

        String way() {
            return (descending ? " desc" : " asc") + (gaps ? " nulls last" : "");
        }
    }

    /**
     * The rows of a condition in their order.
     *
     * @param due whether they are found by their due day, row {@code d}
     * @param condition over row {@code m}
     */
    record Part(boolean due, String condition, ListOrder order) {

        private Part(String condition, ListOrder order) {
            this(false, condition, order);
        }

        String from() {
            return due ? "due_day d join matter m on m.id = d.matter_id" : "matter m";
        }

        Part turned() {
            return new Part(due, condition, order.turned());
        }
    }

    /**
     * What stands one behind the other.
     *
     * @param bound gets what the order wants bound
     */
    static List<Part> parts(Query query, Optional<MatterType> type, Map<String, Object> bound) {
        boolean down = query.descending();
        return switch (query.sort()) {
            case "number" -> List.of(new Part("true", indexed(down, NUMBER, ID)));
            case "title" -> List.of(new Part("true", indexed(down, new Key("left(m.title, 60)", "text"), NUMBER, ID)));
            case "due" -> {
                ListOrder order = indexed(down, new Key("d.due_at", "timestamp"), new Key("d.matter_id", "uuid"));
                yield query.overdueOnly()
                        ? List.of(new Part(true, "d.due_at < cast(:today as timestamp)", order))
                        : List.of(
                                new Part(true, "true", order),
                                new Part("not exists (select 1 from due_day o where o.matter_id = m.id)", byDay(true)));
            }
            default ->
                List.of(new Part(
                        "true", type.flatMap(t -> ofType(query, t, bound)).orElse(byDay(dayDown(query)))));
        };
    }

    /** Newest first, unless it was asked for by day the other way. */
    private static boolean dayDown(Query query) {
        return query.descending() || !query.sort().equals("occurred_on");
    }

    static ListOrder byDay(boolean down) {
        return indexed(down, new Key("m.occurred_on", "date"), NUMBER, ID);
    }

    private static Optional<ListOrder> ofType(Query query, MatterType type, Map<String, Object> bound) {
        boolean down = query.descending();
        if (query.sort().equals("stage")) {
            bound.put(
                    "stages", type.stages().stream().map(MatterType.Stage::key).toArray(String[]::new));
            return Optional.of(behind(new Key("array_position(cast(:stages as text[]), m.stage)", "int", down, true)));
        }
        return type.field(query.sort()).filter(field -> !field.personal()).map(field -> {
            bound.put("sort", field.key());
            return behind(new Key("m.fields -> cast(:sort as text)", "jsonb", down, true));
        });
    }

    private static ListOrder indexed(boolean down, Key... keys) {
        return new ListOrder(Stream.of(keys).map(key -> key.going(down)).toList(), true);
    }

    /** That first, the newest of the same. */
    private static ListOrder behind(Key first) {
        return new ListOrder(
                Stream.concat(Stream.of(first), byDay(true).keys().stream()).toList(), false);
    }

    /** From the end to the beginning; for an order of an index. */
    ListOrder turned() {
        return new ListOrder(
                keys.stream().map(key -> key.going(!key.descending())).toList(), indexed);
    }

    String by() {
        return keys(key -> key.sql() + key.way());
    }

    /** The keys as columns k0, k1 … */
    String columns() {
        return numbered(n -> keys.get(n).sql() + " as k" + n);
    }

    /** The order by those columns of {@code row}. */
    String byColumns(String row) {
        return numbered(n -> row + ".k" + n + keys.get(n).way());
    }

    /** The keys as texts, to be bound by {@link #behind}. */
    String texts() {
        return numbered(n -> "cast(" + keys.get(n).sql() + " as text)");
    }

    /** What stands behind the row whose keys are bound as c0, c1 … */
    String behind() {
        return "(" + keys(Key::sql) + ")" + (keys.getFirst().descending() ? " < (" : " > (")
                + numbered(n -> "cast(:c" + n + " as " + keys.get(n).type() + ")") + ")";
    }

    int width() {
        return keys.size();
    }

    private String keys(Function<Key, String> words) {
        return keys.stream().map(words).collect(Collectors.joining(", "));
    }

    private String numbered(IntFunction<String> words) {
        return IntStream.range(0, keys.size()).mapToObj(words).collect(Collectors.joining(", "));
    }
}
