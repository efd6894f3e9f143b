package cn.mingfa.document.write;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Bound;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Lead;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Text;

/** The main part: header block, title, addressee, body, signature, and the page. */
final class DocumentPart {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";

    private static final String HEADERS =
            "<w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"even\" r:id=\"rId3\"/>";

    /** A4; text area 156 mm by 225 mm; page number 7 mm below it; 22 lines to the page. */
    private static final String PAGE = "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""
            + " w:header=\"851\" w:footer=\"1430\" w:gutter=\"0\"/>"
            + "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";

    private DocumentPart() {}

    static String of(OfficialDocument document) {
        var out = new Markup().raw(START);
        document.header().ifPresent(header -> HeaderBlock.write(header, out));
        title(document.title(), out);
        out.empty("");
        document.addressee()
                .ifPresent(a ->
                        out.open("Addressee", "").run(Face.FANG.text(), a + "：").close());
        document.body().forEach(block -> block(block, out));
        boolean sealed = document.header().isPresent();
        document.signature().ifPresent(s -> SignatureBlock.write(s, sealed, out));
        return out.raw("<w:sectPr>" + HEADERS + PAGE + "</w:sectPr></w:body></w:document>")
                .toString();
    }

    private static void title(String title, Markup out) {
        int indent = TitleMeasure.indent(title);
        out.open("Title", "<w:ind w:left=\"" + indent + "\" w:right=\"" + indent + "\"/>")
                .run(Face.MARK.sized(Layout.TITLE), title)
                .close();
    }

    private static void block(Block block, Markup out) {
        switch (block) {
            case Heading heading -> {
                int level = Math.clamp(heading.level(), 1, 4);
                out.open("Heading" + level, "")
                        .run(Face.ofLevel(level).text(), heading.number() + heading.text())
                        .close();
            }
            case Paragraph paragraph -> {
                out.open("Body", "");
                for (var inline : paragraph.inlines()) {
                    switch (inline) {
                        case Lead lead -> out.run(Face.ofLevel(lead.level()).text(), lead.text());
                        case Text text -> out.run(Face.FANG.text(), text.text());
                        case Bound bound ->
                            out.control(DocxPackage.tag(bound.figureId()), Face.FANG.text(), bound.text());
                    }
                }
                out.close();
            }
        }
    }
}
