package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.FieldGate.Reading;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small table as text: one line a row, the cells between ｜ in the order of the columns, empty ones at the end left out. */
final class RowsText {

    private static final char BETWEEN = '｜';

    private RowsText() {}

    static Reading read(Field field, String text, LocalDate today) {
        List<Map<String, Value>> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            if (!line.isBlank()) {
                Map<String, Value> cells = new LinkedHashMap<>();
                List<String> written = cells(line);
                if (written.size() > field.columns().size()) {
                    return wrong(
                            field,
                            number,
                            "有%d格，只有%d列；请用“｜”隔开各格。"
                                    .formatted(written.size(), field.columns().size()));
                }
                for (int i = 0; i < written.size(); i++) {
                    Field column = field.columns().get(i);
                    switch (FieldGate.read(column, written.get(i), today)) {
                        case Reading.Filled filled -> cells.put(column.key(), filled.value());
                        case Reading.Blank blank -> {}
                        case Reading.Wrong wrong -> {
                            return wrong(field, number, wrong.problem().sentence());
                        }
                    }
                }
                lines.add(cells);
            }
        }
        return FieldGate.checked(field, new Value.Rows(lines));
    }

    static String show(Field field, Value.Rows rows) {
        return String.join(
                "\n", rows.lines().stream().map(line -> line(field, line)).toList());
    }

    private static String line(Field field, Map<String, Value> line) {
        List<String> cells = new ArrayList<>(
                field.columns().stream().map(column -> cell(column, line)).toList());
        while (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return String.join(String.valueOf(BETWEEN), cells);
    }

    private static String cell(Field column, Map<String, Value> line) {
        Value value = line.get(column.key());
        return value == null
                ? ""
                : FieldGate.show(column, value).replace('\n', ' ').replace(BETWEEN, '|');
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || line.charAt(at) == BETWEEN || line.charAt(at) == '\t') {
                cells.add(line.substring(from, at).strip());
                from = at + 1;
            }
        }
        return cells;
    }

    private static Reading wrong(Field field, int number, String sentence) {
        return new Reading.Wrong(new MatterRefusal.Problem(
                "row", field.key(), "“%s”第%d行：%s".formatted(field.label(), number, sentence)));
    }
}
