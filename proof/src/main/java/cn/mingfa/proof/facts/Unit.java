package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of counting or measuring.
 *
 * @param kind units of the same kind may stand for one another (次 and 场, 件 and 宗)
 * @param plain whether a single Chinese digit before it may be a figure (两次, but not 三大)
 */
record Unit(String name, Kind kind, boolean plain) {

    /** Classes of units. */
    enum Kind {
        EVENT("ev"),
        CASE("ca"),
        ITEM("it"),
        PERSON("pe"),
        ATTENDANCE("at"),
        ENTITY("en"),
        VISIT("vi"),
        PIECE("pc"),
        PERCENT("pct"),
        POINT("pp"),
        MONEY("mo"),
        TIME("ti"),
        NONE("none");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalStateException("no such class of units: " + code);
        }
    }

    static final Unit NONE = new Unit("", Kind.NONE, false);
    private static final int LONGEST = 4;
    private static final Map<String, Unit> ALL = load();

    /** The longest unit that stands at the position. */
    static Optional<Unit> at(String text, int at) {
        for (int n = Math.min(LONGEST, text.length() - at); n > 0; n--) {
            Unit unit = ALL.get(text.substring(at, at + n));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Unit> load() {
        var units = new HashMap<String, Unit>();
        for (List<String> row : Resources.table("units.csv", 3)) {
            units.put(
                    row.get(0),
                    new Unit(row.get(0), Kind.of(row.get(1)), row.get(2).equals("y")));
        }
        return units;
    }
}
