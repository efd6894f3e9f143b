package cn.mingfa.document.write;

/** Measures of GB/T 9704-2012 in twips (1/1440 in), as far as the parts in the resources do not hold them. */
final class Layout {

    /** 版心 156 mm wide. */
    static final int WIDTH = 8844;

    /** One 字: the pitch of a 3号 character, 28 to the line. */
    static final int CHAR = 316;

    /** From the top of the text area to the top of the issuer mark: 35 mm. */
    static final int MARK_TOP = 1984;

    /** Size of the title, in half-points: 2号. */
    static final int TITLE = 44;

    private Layout() {}

    /**
     * Width of a text set at 3号, in half 字: everything in the Latin range is half as wide as a Han character.
     */
    static int halves(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    static int halvesToTwips(int halves) {
        return halves * CHAR / 2;
    }
}
