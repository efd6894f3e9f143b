package cn.mingfa.document.write;

import cn.mingfa.document.OfficialDocument.Header;

/** 版头: issuer mark in red, document number (with signatory in an upward document), red rule. */
final class HeaderBlock {

    /** The mark is as large as the line allows, between these half-points. */
    private static final int LARGEST = 104;

    private static final int SMALLEST = 60;

    /** Narrower than this the strokes of a Song face clot. */
    private static final int NARROWEST = 55;

    /** Red rule 1.5 pt; the space to it makes 4 mm from the foot of the characters. */
    private static final String RULE =
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"7\" w:color=\"FF0000\"/></w:pBdr>";

    /** One 字 from either edge. Tabs, since indents would shorten the rule. */
    private static final String TABS =
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"%d\"/><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>"
                    .formatted(Layout.CHAR, Layout.WIDTH - Layout.CHAR);

    private HeaderBlock() {}

    static void write(Header header, Markup out) {
        mark(header.mark(), out);
        out.empty("").empty("");
        String number = header.number().orElse("");
        if (header.signatory().isPresent()) {
            out.open("Normal", RULE + TABS)
                    .run(Face.FANG.text(), "\t" + number + "\t签发人：")
                    .run(Face.KAI.text(), header.signatory().get())
                    .close();
        } else {
            out.open("Normal", RULE + "<w:jc w:val=\"center\"/>")
                    .run(Face.FANG.text(), number)
                    .close();
        }
        out.empty("").empty("");
    }

    private static void mark(String mark, Markup out) {
        int halves = Math.max(2, Layout.halves(mark));
        // Width of the line in half-points is WIDTH / 10; a half character is half as wide as its size.
        int fitting = Layout.WIDTH / 10 * 2 / halves;
        int size = Math.clamp(fitting, SMALLEST, LARGEST);
        int percent = Math.clamp(100L * fitting / size, NARROWEST, 100);
        int line = size * 12;
        // In an exact line the base line lies at four fifths, and Han characters rise 0.86 of the size above it.
        int rise = line * 8 / 10 - size * 86 / 10;
        out.open(
                        "Mark",
                        "<w:spacing w:before=\"%d\" w:line=\"%d\" w:lineRule=\"exact\"/>"
                                .formatted(Layout.MARK_TOP - rise, line))
                .run(Face.MARK.red(size, percent), mark)
                .close();
    }
}
