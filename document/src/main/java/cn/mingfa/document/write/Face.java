package cn.mingfa.document.write;

/** The customary faces, by the names they have on the machines of offices. */
enum Face {
    MARK("方正小标宋简体"),
    HEI("黑体"),
    KAI("楷体_GB2312"),
    FANG("仿宋_GB2312");

    private final String fonts;
    private final String text;

    Face(String family) {
        fonts = "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:eastAsia=\"" + family + "\" w:cs=\""
                + family + "\" w:hint=\"eastAsia\"/>";
        text = "<w:rPr>" + fonts + "<w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>";
    }

    /** 一、 is set in 黑体, （一） in 楷体, deeper levels like the text. */
    static Face ofLevel(int level) {
        return switch (level) {
            case 1 -> HEI;
            case 2 -> KAI;
            default -> FANG;
        };
    }

    /** Run properties at 3号, drawn together by a quarter point so that 28 characters fit a line. */
    String text() {
        return text;
    }

    /** Run properties at another size. */
    String sized(int halfPoints) {
        return "<w:rPr>" + fonts + "<w:spacing w:val=\"0\"/>" + size(halfPoints) + "</w:rPr>";
    }

    /** Run properties of the issuer mark: red, and narrowed where a long name needs it. */
    String red(int halfPoints, int percentWide) {
        return "<w:rPr>" + fonts + "<w:color w:val=\"FF0000\"/><w:spacing w:val=\"0\"/><w:w w:val=\"" + percentWide
                + "\"/>" + size(halfPoints) + "</w:rPr>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }
}
