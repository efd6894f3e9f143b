package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * The straight lines drawn on a page of a PDF, level or upright: strokes, edges of stroked boxes, boxes so thin that they are
 * lines. Lengths are in points from the upper left corner of the page.
 */
final class Rulings {

    /** Thicker is an area. */
    private static final float THICKEST = 3;

    /** So near are lines one. */
    static final float NEAR = 3;

    /** Shorter is a dash or an ornament. */
    private static final float SHORTEST = 4;

    /** More than any table has: a drawing. */
    private static final int MOST = 20_000;

    /**
     * A line.
     *
     * @param at its height if level, else its distance from the left edge
     */
    record Line(boolean level, float at, float from, float to) {
        boolean covers(float place) {
            return from - NEAR <= place && place <= to + NEAR;
        }

        boolean meets(Line other) {
            return level != other.level() && covers(other.at()) && other.covers(at);
        }
    }

    private final List<Line> painted = new ArrayList<>();
    /** Of the path that is being built. */
    private final List<float[]> boxes = new ArrayList<>();

    private final List<float[]> strokes = new ArrayList<>();
    private float x;
    private float y;

    void clear() {
        painted.clear();
        discard();
    }

    private void discard() {
        boxes.clear();
        strokes.clear();
    }

    /** Follows one instruction of the page; any other than those of paths is passed over. */
    void follow(Operator operator, List<COSBase> operands, Matrix matrix, float left, float top) {
        String name = operator.getName();
        switch (name) {
            case "re" -> box(operands, matrix, left, top);
            case "m" -> move(operands, matrix, left, top);
            case "l" -> line(operands, matrix, left, top);
            case "n" -> discard();
            case "S", "s", "B", "B*", "b", "b*" -> paint(true);
            case "f", "F", "f*" -> paint(false);
            default -> {}
        }
    }

    private static float number(List<COSBase> operands, int i) {
        return i < operands.size() && operands.get(i) instanceof COSNumber n ? n.floatValue() : 0;
    }

    private void box(List<COSBase> operands, Matrix matrix, float left, float top) {
        float x1 = number(operands, 0);
        float y1 = number(operands, 1);
        var a = matrix.transformPoint(x1, y1);
        var b = matrix.transformPoint(x1 + number(operands, 2), y1 + number(operands, 3));
        if (boxes.size() < MOST) {
            boxes.add(new float[] {
                Math.min(a.x, b.x) - left, top - Math.max(a.y, b.y), Math.max(a.x, b.x) - left, top - Math.min(a.y, b.y)
            });
        }
    }

    private void move(List<COSBase> operands, Matrix matrix, float left, float top) {
        var point = matrix.transformPoint(number(operands, 0), number(operands, 1));
        x = point.x - left;
        y = top - point.y;
    }

    private void line(List<COSBase> operands, Matrix matrix, float left, float top) {
        float fromX = x;
        float fromY = y;
        move(operands, matrix, left, top);
        if (strokes.size() < MOST) {
            strokes.add(new float[] {Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y)});
        }
    }

    private void paint(boolean stroked) {
        for (float[] box : boxes) {
            if (isThin(box)) {
                take(box);
            } else if (stroked) {
                take(new float[] {box[0], box[1], box[2], box[1]});
                take(new float[] {box[0], box[3], box[2], box[3]});
                take(new float[] {box[0], box[1], box[0], box[3]});
                take(new float[] {box[2], box[1], box[2], box[3]});
            }
        }
        if (stroked) {
            strokes.stream().filter(Rulings::isThin).forEach(this::take);
        } else if (strokes.size() > 2) {
            outline();
        }
        discard();
    }

    /** A thin box filled, drawn by its four sides. */
    private void outline() {
        float[] all = strokes.getFirst().clone();
        for (float[] side : strokes) {
            all[0] = Math.min(all[0], side[0]);
            all[1] = Math.min(all[1], side[1]);
            all[2] = Math.max(all[2], side[2]);
            all[3] = Math.max(all[3], side[3]);
        }
        if (isThin(all)) {
            take(all);
        }
    }

    private static boolean isThin(float[] box) {
        return Math.min(box[2] - box[0], box[3] - box[1]) <= THICKEST;
    }

    private void take(float[] box) {
        boolean level = box[2] - box[0] >= box[3] - box[1];
        if (painted.size() < MOST) {
            painted.add(
                    level
                            ? new Line(true, (box[1] + box[3]) / 2, box[0], box[2])
                            : new Line(false, (box[0] + box[2]) / 2, box[1], box[3]));
        }
    }

    /** The lines of one direction, pieces joined, in the order of their place. */
    List<Line> lines(boolean level) {
        List<Line> pieces = painted.stream()
                .filter(l -> l.level() == level)
                .sorted(Comparator.comparingDouble(Line::at))
                .toList();
        var joined = new ArrayList<Line>();
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).at() - pieces.get(i - 1).at() > NEAR / 2) {
                join(pieces.subList(from, i), joined);
                from = i;
            }
        }
        return joined;
    }

    private static void join(List<Line> row, List<Line> out) {
        float at = (float) row.stream().mapToDouble(Line::at).average().orElse(0);
        float from = 0;
        float to = -1;
        for (Line piece :
                row.stream().sorted(Comparator.comparingDouble(Line::from)).toList()) {
            if (to < from) {
                from = piece.from();
                to = piece.to();
            } else if (piece.from() <= to + NEAR) {
                to = Math.max(to, piece.to());
            } else {
                add(row.getFirst().level(), at, from, to, out);
                from = piece.from();
                to = piece.to();
            }
        }
        add(row.getFirst().level(), at, from, to, out);
    }

    private static void add(boolean level, float at, float from, float to, List<Line> out) {
        if (to - from >= SHORTEST) {
            out.add(new Line(level, at, from, to));
        }
    }
}
