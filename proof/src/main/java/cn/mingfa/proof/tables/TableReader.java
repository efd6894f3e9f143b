package cn.mingfa.proof.tables;

import cn.mingfa.proof.tables.DisclosureTables.Cell;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of the three tables by their labels and takes the numbers that follow each. */
final class TableReader {

    private static final List<String> SIGNS = List.of("自然人", "总计", "新收");
    private static final List<Row> ROWS = rows("disclosure-rows.csv");
    private static final Map<String, List<String>> COLUMNS = columns();
    private static final Map<String, String> NAMES = names();
    private static final String REVIEWS_FROM = "行政复议";
    private static final String APPLICANTS = "自然人";
    private static final String REVIEWS_TO = "复议后起诉";
    private static final int REVIEW_CELLS = 15;
    private static final int LONGEST = 12;

    /** A row and the words that tell it, all of which its label holds. */
    private record Row(String table, String id, String name, String words) {}

    /** A place where a row's label stands. */
    private record Place(Row row, int from, int to) {}

    /** A number that stands alone between blanks. */
    private record Number(BigDecimal value, int start, int end) {}

    private final String text;
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    TableReader(String text) {
        this.text = text;
    }

    /** Whether a text may hold the tables at all: the heads of table B that no form is without. */
    static boolean mayHold(String text) {
        return SIGNS.stream().allMatch(text::contains);
    }

    DisclosureTables read() {
        rowsOf("A");
        rowsOf("B");
        reviews();
        return new DisclosureTables(cells);
    }

    private void rowsOf(String table) {
        List<Place> places = places(table);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            List<String> columns = COLUMNS.getOrDefault(columnsOf(place.row()), List.of());
            int until = i + 1 < places.size() ? places.get(i + 1).from() : Math.min(text.length(), place.to() + 400);
            take(place.row(), columns, numbers(place.to(), until, columns.size()));
        }
    }

    private static String columnsOf(Row row) {
        return row.table().equals("B") ? "B" : row.id().equals("A1") || row.id().equals("A2") ? "A" : row.id();
    }

    /** Labels in the order of the form: each is looked for behind the one before it. */
    private List<Place> places(String table) {
        var places = new ArrayList<Place>();
        int from = table.equals("B") ? text.indexOf(APPLICANTS) : tableA();
        int limit = table.equals("B") ? text.length() : Math.max(0, text.indexOf(APPLICANTS));
        for (Row row : ROWS) {
            if (!row.table().equals(table) || from < 0) {
                continue;
            }
            Optional<Place> place = find(row, from, limit);
            if (place.isPresent()) {
                places.add(place.get());
                from = place.get().to();
            }
        }
        places.sort(Comparator.comparingInt(Place::from));
        return places;
    }

    private int tableA() {
        int at = text.indexOf("第二十条第（一）项");
        return at >= 0 ? at : text.indexOf("第二十条第(一)项");
    }

    /** The words may be broken by blanks and line ends; a number must follow them soon. */
    private Optional<Place> find(Row row, int from, int limit) {
        char first = row.words().charAt(0);
        for (int at = text.indexOf(first, from); at >= 0 && at < limit; at = text.indexOf(first, at + 1)) {
            int end = matches(row.words(), at);
            if (end > 0 && numberFollows(end)) {
                return Optional.of(new Place(row, at, end));
            }
        }
        return Optional.empty();
    }

    private int matches(String words, int at) {
        int i = at;
        for (int k = 0; k < words.length(); k++) {
            while (k > 0 && i < text.length() && isGap(text.charAt(i))) {
                i++;
            }
            if (i >= text.length() || text.charAt(i) != words.charAt(k)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private boolean numberFollows(int from) {
        for (int i = from; i < Math.min(text.length(), from + 60); i++) {
            if (isNumberAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumberAt(int at) {
        return numberAt(at).isPresent();
    }

    private Optional<Number> numberAt(int at) {
        boolean opens = at == 0 || isGap(text.charAt(at - 1));
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (!opens
                || !(Chars.isDigit(c) || (c == '-' && at + 1 < text.length() && Chars.isDigit(text.charAt(at + 1))))) {
            return Optional.empty();
        }
        int to = at + 1;
        while (to < text.length() && to - at < LONGEST && (Chars.isDigit(text.charAt(to)) || text.charAt(to) == '.')) {
            to++;
        }
        boolean closes = to == text.length() || isGap(text.charAt(to));
        String digits = text.substring(at, to);
        return closes && !digits.endsWith(".") && digits.indexOf('.') == digits.lastIndexOf('.')
                ? Optional.of(new Number(new BigDecimal(digits), at, to))
                : Optional.empty();
    }

    private static boolean isGap(char c) {
        return Chars.isBlank(c) || c == '\n' || c == '\r' || c == '\f' || c == '|';
    }

    private List<Optional<Number>> numbers(int from, int until, int wanted) {
        int lineEnd = lineEnd(from);
        if (text.substring(from, Math.min(lineEnd, text.length())).indexOf('\t') >= 0) {
            List<Optional<Number>> fields = fields(from, lineEnd);
            if (fields.size() >= wanted) {
                return fields.subList(fields.size() - wanted, fields.size());
            }
        }
        var numbers = new ArrayList<Optional<Number>>();
        for (int i = from; i < until && numbers.size() < wanted; i++) {
            Optional<Number> number = numberAt(i);
            if (number.isPresent()) {
                numbers.add(number);
                i = number.get().end();
            }
        }
        return numbers.size() == wanted ? numbers : List.of();
    }

    private int lineEnd(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }

    /** The cells of a line parted by tabs, empty ones among them. */
    private List<Optional<Number>> fields(int from, int to) {
        var fields = new ArrayList<Optional<Number>>();
        for (int tab = text.indexOf('\t', from); tab >= 0 && tab < to; tab = text.indexOf('\t', tab + 1)) {
            int at = tab + 1;
            while (at < to && text.charAt(at) == ' ') {
                at++;
            }
            fields.add(at < to ? numberAt(at) : Optional.empty());
        }
        return fields;
    }

    private void take(Row row, List<String> columns, List<Optional<Number>> numbers) {
        for (int i = 0; i < columns.size() && i < numbers.size(); i++) {
            String column = columns.get(i);
            numbers.get(i).ifPresent(n -> put(row.id(), row.name(), column, n));
        }
    }

    private void put(String row, String name, String column, Number n) {
        String id = row + "." + column;
        String label = name + "·" + NAMES.getOrDefault(column, column);
        cells.putIfAbsent(id, new Cell(id, label, n.value(), n.start(), n.end()));
    }

    /** Table C is one row of fifteen numbers below its heads. */
    private void reviews() {
        int head = text.lastIndexOf(REVIEWS_TO);
        if (head < 0 || text.lastIndexOf(REVIEWS_FROM, head) < 0) {
            return;
        }
        List<Optional<Number>> numbers = numbers(head, Math.min(text.length(), head + 600), REVIEW_CELLS);
        List<String> columns = COLUMNS.getOrDefault("C", List.of());
        List<Row> rows = ROWS.stream().filter(r -> r.table().equals("C")).toList();
        for (int r = 0; r < rows.size() && numbers.size() == REVIEW_CELLS; r++) {
            take(rows.get(r), columns, numbers.subList(5 * r, 5 * r + 5));
        }
    }

    private static List<Row> rows(String name) {
        return Resources.table(name, 4).stream()
                .map(c -> new Row(c.get(0), c.get(1), c.get(2), c.get(3)))
                .toList();
    }

    private static Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        for (List<String> row : Resources.table("disclosure-columns.csv", 3)) {
            columns.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
        }
        return columns;
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (List<String> row : Resources.table("disclosure-columns.csv", 3)) {
            names.put(row.get(1), row.get(2));
        }
        return names;
    }
}
