package cn.mingfa.document.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a table that lines part from one another; cells without a line between them are merged. */
final class RuledGrid {

    /** More lines than a table has: a drawing. */
    private static final int MOST = 600;

    private static final int MOST_CELLS = 20_000;

    /** A place of the grid with all it covers. */
    record Cell(int row, int column, int rowSpan, int columnSpan) {}

    private final List<Float> xs;
    private final List<Float> ys;
    private final List<Rulings.Line> level;
    private final List<Rulings.Line> upright;
    private final List<Cell> cells = new ArrayList<>();
    /** The cell that covers a place. */
    private final Cell[][] covers;

    private RuledGrid(List<Rulings.Line> lines) {
        level = lines.stream().filter(Rulings.Line::level).toList();
        upright = lines.stream().filter(l -> !l.level()).toList();
        ys = places(level);
        xs = places(upright);
        covers = new Cell[Math.max(0, ys.size() - 1)][Math.max(0, xs.size() - 1)];
        if ((long) covers.length * Math.max(0, xs.size() - 1) <= MOST_CELLS) {
            merge();
        }
    }

    /** The tables of a page, each with at least two cells. */
    static List<RuledGrid> of(Rulings rulings) {
        var all = new ArrayList<>(rulings.lines(true));
        all.addAll(rulings.lines(false));
        var grids = new ArrayList<RuledGrid>();
        if (all.size() > MOST) {
            return grids;
        }
        var taken = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            if (!taken[i]) {
                var grid = new RuledGrid(together(all, i, taken));
                if (grid.cells.size() > 1) {
                    grids.add(grid);
                }
            }
        }
        return grids;
    }

    /** All lines that hang together with one. */
    private static List<Rulings.Line> together(List<Rulings.Line> all, int first, boolean[] taken) {
        var lines = new ArrayList<Rulings.Line>();
        var open = new ArrayDeque<Integer>();
        open.add(first);
        taken[first] = true;
        while (!open.isEmpty()) {
            Rulings.Line line = all.get(open.remove());
            lines.add(line);
            for (int i = 0; i < all.size(); i++) {
                if (!taken[i] && line.meets(all.get(i))) {
                    taken[i] = true;
                    open.add(i);
                }
            }
        }
        return lines;
    }

    private static List<Float> places(List<Rulings.Line> lines) {
        var places = new ArrayList<Float>();
        lines.stream().map(Rulings.Line::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > Rulings.NEAR) {
                places.add(at);
            }
        });
        return places;
    }

    private void merge() {
        for (int row = 0; row < covers.length; row++) {
            for (int column = 0; column < xs.size() - 1; column++) {
                if (covers[row][column] == null) {
                    int right = column;
                    while (right + 2 < xs.size() && !isParted(row, right)) {
                        right++;
                    }
                    int below = row;
                    while (below + 2 < ys.size() && !isClosed(below, column)) {
                        below++;
                    }
                    var cell = new Cell(row, column, below - row + 1, right - column + 1);
                    cells.add(cell);
                    cover(cell);
                }
            }
        }
    }

    private void cover(Cell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                covers[row][column] = covers[row][column] == null ? cell : covers[row][column];
            }
        }
    }

    /** Whether a line stands right of the place. */
    private boolean isParted(int row, int column) {
        float middle = (ys.get(row) + ys.get(row + 1)) / 2;
        float at = xs.get(column + 1);
        return upright.stream().anyMatch(l -> Math.abs(l.at() - at) <= Rulings.NEAR && l.covers(middle));
    }

    /** Whether a line lies below the place. */
    private boolean isClosed(int row, int column) {
        float middle = (xs.get(column) + xs.get(column + 1)) / 2;
        float at = ys.get(row + 1);
        return level.stream().anyMatch(l -> Math.abs(l.at() - at) <= Rulings.NEAR && l.covers(middle));
    }

    List<Cell> cells() {
        return cells;
    }

    /** The cell around a point of the page. */
    Optional<Cell> at(float x, float y) {
        int column = between(xs, x);
        int row = between(ys, y);
        return row < 0 || column < 0 ? Optional.empty() : Optional.ofNullable(covers[row][column]);
    }

    private static int between(List<Float> places, float place) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (places.get(i) <= place && place < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the columns of another table lie where these do. */
    boolean hasColumnsOf(RuledGrid other) {
        boolean same = xs.size() == other.xs.size();
        for (int i = 0; same && i < xs.size(); i++) {
            same = Math.abs(xs.get(i) - other.xs.get(i)) <= Rulings.NEAR;
        }
        return same;
    }

    int rows() {
        return covers.length;
    }

    float left() {
        return xs.getFirst();
    }

    float right() {
        return xs.getLast();
    }

    float top() {
        return ys.getFirst();
    }
}
