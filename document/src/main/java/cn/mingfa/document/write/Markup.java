package cn.mingfa.document.write;

/** A string of WordprocessingML in the making; all text passes through the escape here. */
final class Markup {

    private final StringBuilder out = new StringBuilder(32 * 1024);
    private int controls;

    Markup raw(String xml) {
        out.append(xml);
        return this;
    }

    /** A paragraph of a style; {@code properties} are further children of pPr, in schema order after the style. */
    Markup open(String style, String properties) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>");
    }

    Markup close() {
        return raw("</w:p>");
    }

    Markup empty(String properties) {
        return open("Normal", properties).close();
    }

    /** Words in one face; line feeds and tabs become what they mean. */
    Markup run(String properties, String text) {
        if (text.isEmpty()) {
            return this;
        }
        out.append("<w:r>").append(properties);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            char c = end ? '\0' : text.charAt(i);
            if (end || c == '\n' || c == '\t') {
                words(text, from, i);
                out.append(end ? "" : c == '\n' ? "<w:br/>" : "<w:tab/>");
                from = i + 1;
            }
        }
        out.append("</w:r>");
        return this;
    }

    private void words(String text, int from, int to) {
        if (from < to) {
            out.append("<w:t xml:space=\"preserve\">");
            escape(text, from, to);
            out.append("</w:t>");
        }
    }

    /** A run inside a content control. */
    Markup control(String tag, String properties, String text) {
        out.append("<w:sdt><w:sdtPr><w:alias w:val=\"");
        escape(tag, 0, tag.length());
        out.append("\"/><w:tag w:val=\"");
        escape(tag, 0, tag.length());
        out.append("\"/><w:id w:val=\"").append(++controls).append("\"/><w:richText/></w:sdtPr><w:sdtContent>");
        return run(properties, text).raw("</w:sdtContent></w:sdt>");
    }

    /** What XML does not allow (control characters, halves of surrogate pairs) is left out. */
    private void escape(String text, int from, int to) {
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /** Escaped text without markup, for attributes and properties. */
    static String escaped(String text) {
        var markup = new Markup();
        markup.escape(text, 0, text.length());
        return markup.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
