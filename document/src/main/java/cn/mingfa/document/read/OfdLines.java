package cn.mingfa.document.read;

import cn.mingfa.document.read.OfdGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the characters of a page together to lines, whatever order and pieces the file holds them in. */
final class OfdLines {

    /** Base lines nearer than this share of the type size are one. */
    private static final float SAME_LINE = 0.35f;

    /** A gap of so many ems between Latin words is a blank. */
    private static final float BLANK = 0.2f;

    /** Degrees a line may be off the direction of the page. */
    private static final int SLANT = 3;

    private final int page;
    private final float width;
    private final float height;
    private final float scale;

    /** @param scale from the lengths of the glyphs to points */
    OfdLines(int page, float width, float height, float scale) {
        this.page = page;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    List<PrintedLine> of(List<Glyph> all) {
        var glyphs = new ArrayList<>(upright(all));
        glyphs.sort(Comparator.comparingDouble(Glyph::y));
        var lines = new ArrayList<PrintedLine>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isBelow(glyphs.get(from), glyphs.get(i))) {
                line(glyphs.subList(from, i), lines);
                from = i;
            }
        }
        return lines;
    }

    private static boolean isBelow(Glyph first, Glyph next) {
        return next.y() - first.y() > SAME_LINE * Math.min(first.size(), next.size());
    }

    /** Without stamps and marks that run another way than the page; a page that lies on its side is set up. */
    private static List<Glyph> upright(List<Glyph> all) {
        Map<Integer, Integer> angles = new HashMap<>();
        all.forEach(g -> angles.merge(quarter(g.angle()), 1, Integer::sum));
        angles.remove(-1);
        int usual = angles.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        double turn = Math.toRadians(usual);
        float cos = (float) Math.cos(turn);
        float sin = (float) Math.sin(turn);
        return all.stream()
                .filter(g -> quarter(g.angle()) == usual)
                .map(g -> usual == 0
                        ? g
                        : new Glyph(
                                g.text(),
                                g.x() * cos + g.y() * sin,
                                g.y() * cos - g.x() * sin,
                                g.width(),
                                g.size(),
                                0,
                                g.follows()))
                .toList();
    }

    /** The quarter turn nearest to an angle, -1 if none is near. */
    private static int quarter(int angle) {
        int nearest = Math.round(angle / 90f) * 90;
        return Math.abs(angle - nearest) > SLANT ? -1 : nearest % 360;
    }

    private void line(List<Glyph> glyphs, List<PrintedLine> out) {
        var row = new ArrayList<>(glyphs);
        row.sort(Comparator.comparingDouble(Glyph::x));
        var segments = new ArrayList<PrintedLine.Segment>();
        var text = new StringBuilder();
        float left = 0;
        float right = 0;
        Glyph before = null;
        Glyph first = null;
        for (Glyph glyph : row) {
            if (isBlank(glyph)) {
                // Kept within a piece; it is no ink, so it moves no edge.
                text.append(text.isEmpty() ? "" : glyph.text());
                continue;
            }
            first = first == null ? glyph : first;
            float gap = glyph.x() - right;
            if (before != null && isTwice(before, glyph)) {
                continue;
            }
            if (before != null && gap > PrintedLine.GAP * glyph.size()) {
                segments.add(segment(left, right, text));
                text.setLength(0);
            } else if (before != null && !glyph.follows() && gap > BLANK * glyph.size()) {
                String joined = PrintedLine.glued(text.toString(), glyph.text());
                text.setLength(0);
                text.append(joined, 0, joined.length() - glyph.text().length());
            }
            left = text.isEmpty() ? glyph.x() : left;
            text.append(glyph.text());
            right = glyph.x() + glyph.width();
            before = glyph;
        }
        if (first != null) {
            segments.add(segment(left, right, text));
            out.add(PrintedLine.of(page, 0, first.y() * scale, first.size() * scale, width, height, segments));
        }
    }

    private PrintedLine.Segment segment(float left, float right, StringBuilder text) {
        return new PrintedLine.Segment(left * scale, right * scale, Lines.trimmed(text.toString()));
    }

    private static boolean isBlank(Glyph glyph) {
        return Lines.trimmed(glyph.text()).isEmpty();
    }

    /** Printed twice to look bold. */
    private static boolean isTwice(Glyph a, Glyph b) {
        return a.text().equals(b.text()) && b.x() - a.x() < 0.2f * a.size();
    }
}
