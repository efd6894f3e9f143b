package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of counting or measuring.
 *
 * @param kind units of the same kind may stand for one another (次 and 场, 件 and 宗)
 * @param plain whether a single Chinese digit before it may be a figure (两次, but not 三大)
 * @param closing whether it is a unit only at the end of a clause (12集。, but not 12集团)
 */
record Unit(String name, Kind kind, boolean plain, boolean closing) {

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
        /** 倍. */
        TIMES("mu"),
        MONEY("mo"),
        TIME("ti"),
        /** Areas, lengths, weights, marks, vehicles sent: no indicator counts them. */
        MEASURE("me"),
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

    static final Unit NONE = new Unit("", Kind.NONE, false, false);
    static final Unit PERCENT = new Unit("%", Kind.PERCENT, false, false);
    private static final Words NO_UNITS = Words.list("not-units.txt");
    private static final Words UNITS_THOUGH = Words.list("units-though.txt");
    private static final Map<String, Unit> ALL = load();
    private static final Words NAMES = Words.of(ALL.keySet());

    /** The longest unit that stands at the position. */
    static Optional<Unit> at(String text, int at) {
        int longest = NAMES.matchAt(text, at);
        if (longest == 0 || NO_UNITS.matchAt(text, at) > UNITS_THOUGH.matchAt(text, at)) {
            return Optional.empty();
        }
        for (int n = longest; n > 0; n--) {
            Unit unit = ALL.get(text.substring(at, at + n));
            if (unit != null && (!unit.closing() || closes(text, at + n))) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** 万元 for 10000, 亿元 for 100000000. */
    static Optional<Unit> scaledMoney(long scale) {
        String name = scale == 10_000 ? "万元" : scale == 100_000_000 ? "亿元" : "";
        return Optional.ofNullable(ALL.get(name));
    }

    private static boolean closes(String text, int at) {
        return at >= text.length() || !Chars.isHan(text.charAt(at));
    }

    private static Map<String, Unit> load() {
        var units = new HashMap<String, Unit>();
        for (List<String> row : Resources.table("units.csv", 3)) {
            units.put(
                    row.get(0),
                    new Unit(
                            row.get(0),
                            Kind.of(row.get(1)),
                            row.get(2).equals("y"),
                            row.get(2).equals("c")));
        }
        return units;
    }
}
