package cn.mingfa.document.read;

import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * The characters of a text object of an OFD with their places on the page: GB/T 33190-2016, 11. Every text code has a
 * starting point and the steps to each next character, all in the space of the object.
 */
final class OfdGlyphs {

    /**
     * A character.
     *
     * @param x of its left edge, in millimetres like all of them
     * @param y of its base line
     * @param width along the line
     * @param angle the direction of the line in degrees, clockwise
     * @param follows within one text code, where a blank would be a character of its own
     */
    record Glyph(String text, float x, float y, float width, float size, int angle, boolean follows) {}

    private static final float[] IDENTITY = {1, 0, 0, 1, 0, 0};

    /** Points of the type a text without a size is set in; in millimetres. */
    private static final float USUAL = 5.6f;

    /** Characters narrower than an em, for which steps larger than their width are mere letter spacing. */
    private static final float NARROW = 0.6f;

    private final float[] boundary;
    private final float[] matrix;
    private final float size;
    private final float scale;
    private final int turned;
    private final List<Glyph> out;
    private float x;
    private float y;

    private OfdGlyphs(XmlEvents xml, List<Glyph> out) {
        this.out = out;
        boundary = OfdPage.numbers(attribute(xml, "Boundary"), new float[] {0, 0, 0, 0});
        matrix = OfdPage.numbers(attribute(xml, "CTM"), IDENTITY);
        float stated = OfdPage.number(attribute(xml, "Size"), USUAL);
        size = stated > 0 ? stated : USUAL;
        scale = OfdPage.number(attribute(xml, "HScale"), 1);
        turned = Math.round(OfdPage.number(attribute(xml, "ReadDirection"), 0));
    }

    private static String attribute(XmlEvents xml, String name) {
        return Objects.requireNonNullElse(xml.attribute(name), "");
    }

    /** From the start of a text object to its end. */
    static void read(XmlEvents xml, List<Glyph> out) throws XMLStreamException {
        if (attribute(xml, "Visible").equals("false")) {
            xml.skip();
            return;
        }
        var object = new OfdGlyphs(xml, out);
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart() && xml.name().equals("TextCode")) {
                object.code(xml);
            }
        }
    }

    private void code(XmlEvents xml) throws XMLStreamException {
        x = OfdPage.number(attribute(xml, "X"), x);
        y = OfdPage.number(attribute(xml, "Y"), y);
        String[] right = attribute(xml, "DeltaX").strip().split("\\s+");
        String[] down = attribute(xml, "DeltaY").strip().split("\\s+");
        int[] codes = xml.content().codePoints().filter(c -> c >= ' ').toArray();
        float[] stepsRight = steps(right, codes.length);
        float[] stepsDown = steps(down, codes.length);
        if (stepsRight.length == 0 && stepsDown.length > 0) {
            // Upright script: one piece, read downwards.
            add(new String(codes, 0, codes.length), x, y, size, false);
            return;
        }
        float atX = x;
        float atY = y;
        for (int i = 0; i < codes.length; i++) {
            float natural = size * scale * (isNarrow(codes[i]) ? NARROW : 1);
            float step = i < stepsRight.length ? stepsRight[i] : natural;
            add(Character.toString(codes[i]), atX, atY, Math.min(natural, Math.max(step, 0.1f * size)), i > 0);
            atX += step;
            atY += i < stepsDown.length ? stepsDown[i] : 0;
        }
        x = atX;
        y = atY;
    }

    private static boolean isNarrow(int code) {
        return code < 0x2000;
    }

    /** {@code 5 g 3 4.5 5}: a step, three of 4.5, a step; the last one holds on. */
    private static float[] steps(String[] words, int most) {
        var steps = new float[most];
        int n = 0;
        for (int i = 0; i < words.length && n < most; i++) {
            boolean group = words[i].equals("g") && i + 2 < words.length;
            int times = group ? Math.round(OfdPage.number(words[i + 1], 0)) : 1;
            float step = OfdPage.number(words[group ? i + 2 : i], Float.NaN);
            i += group ? 2 : 0;
            for (int k = 0; k < times && n < most && !Float.isNaN(step); k++) {
                steps[n++] = step;
            }
        }
        return java.util.Arrays.copyOf(steps, n);
    }

    private void add(String text, float atX, float atY, float width, boolean follows) {
        float pageX = boundary[0] + matrix[0] * atX + matrix[2] * atY + matrix[4];
        float pageY = boundary[1] + matrix[1] * atX + matrix[3] * atY + matrix[5];
        float along = (float) Math.hypot(matrix[0], matrix[1]);
        float upright = (float) Math.hypot(matrix[2], matrix[3]);
        int angle = (int) Math.round(Math.toDegrees(Math.atan2(matrix[1], matrix[0]))) + turned;
        out.add(new Glyph(text, pageX, pageY, width * along, size * upright, Math.floorMod(angle, 360), follows));
    }
}
