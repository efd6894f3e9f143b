package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.List;

/** Tables whose cells are parted by tabs; cells left out at the end are empty. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String name, int cells) {
        var rows = new ArrayList<List<String>>();
        for (String line : Resources.lines(name)) {
            var row = new ArrayList<>(Resources.split(line, '\t'));
            if (row.size() > cells) {
                throw new IllegalStateException(name + ": at most " + cells + " cells wanted: " + line);
            }
            while (row.size() < cells) {
                row.add("");
            }
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /** The pieces of a cell; none if it is empty. */
    static List<String> pieces(String cell, char separator) {
        return cell.isEmpty() ? List.of() : Resources.split(cell, separator);
    }
}
