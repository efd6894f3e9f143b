package cn.mingfa.proof.text;

import java.util.List;

/** A paragraph or a line with a role; several lines if a page break or hard wrapping cut the paragraph. */
public record Block(Role role, List<Line> lines, View view) {

    static Block of(Role role, String source, List<Line> lines) {
        return new Block(role, List.copyOf(lines), View.of(source, lines));
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
