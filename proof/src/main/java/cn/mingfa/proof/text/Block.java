package cn.mingfa.proof.text;

import java.util.List;

/**
 * A paragraph or a line with a role; several lines if a page break or hard wrapping cut the paragraph.
 *
 * @param row whether it is laid out in columns, as a row of a table copied without its borders
 */
public record Block(Role role, List<Line> lines, View view, boolean row) {

    static Block of(Role role, String source, List<Line> lines) {
        boolean row = lines.size() == 1 && Rows.is(source, lines.getFirst());
        return new Block(role, List.copyOf(lines), View.of(source, lines), row);
    }

    public int start() {
        return lines.getFirst().start();
    }

    public int end() {
        return lines.getLast().end();
    }

    /** The folded text. */
    public String text() {
        return view.text();
    }
}
