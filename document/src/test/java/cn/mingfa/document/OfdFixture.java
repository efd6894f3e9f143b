package cn.mingfa.document;

import java.util.ArrayList;
import java.util.List;

/** An OFD written by hand. Places are millimetres from the upper left corner, base lines for text. */
final class OfdFixture {

    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private String template = "";
    private String customData = "";
    private String pageLocation = "Pages/Page_%d/Content.xml";

    /** A line set as producers do: one object, one code, one step for all characters. */
    OfdFixture line(double x, double y, double size, String text) {
        return raw("<ofd:TextObject ID=\"1\" Boundary=\"%s %s 200 %s\" Font=\"2\" Size=\"%s\">"
                        .formatted(x, y - size, size * 1.2, size)
                + "<ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"g %d %s\">%s</ofd:TextCode></ofd:TextObject>"
                        .formatted(size, Math.max(0, text.length() - 1), size, text));
    }

    OfdFixture raw(String objects) {
        page.append(objects);
        return this;
    }

    /** What has been drawn so far becomes a template that all pages show. */
    OfdFixture asTemplate() {
        template = page.toString();
        page.setLength(0);
        return this;
    }

    OfdFixture nextPage() {
        pages.add(page.toString());
        page.setLength(0);
        return this;
    }

    OfdFixture customData(String name, String value) {
        customData += "<ofd:CustomData Name=\"" + name + "\">" + value + "</ofd:CustomData>";
        return this;
    }

    /** Where the document says its pages are; {@code %d} is the number. */
    OfdFixture pageLocation(String location) {
        pageLocation = location;
        return this;
    }

    DocxFixture container() {
        nextPage();
        var zip = new DocxFixture();
        zip.part(
                "OFD.xml",
                "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:CustomDatas>"
                        + customData + "</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                        + "</ofd:DocBody></ofd:OFD>");
        var list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(10 + i, pageLocation.formatted(i)));
            String used = template.isEmpty() ? "" : "<ofd:Template TemplateID=\"5\" ZOrder=\"Background\"/>";
            zip.part("Doc_0/Pages/Page_" + i + "/Content.xml", page(used, pages.get(i)));
        }
        if (!template.isEmpty()) {
            zip.part("Doc_0/Tpls/Tpl_0/Content.xml", page("", template));
        }
        return zip.part(
                "Doc_0/Document.xml",
                "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                        + "</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>"
                        + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
    }

    private static String page(String used, String objects) {
        return "<ofd:Page" + SPACE + ">" + used + "<ofd:Content><ofd:Layer ID=\"3\" Type=\"Body\">" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    byte[] bytes() {
        return container().bytes();
    }

    String read() throws UnreadableDocument {
        return Documents.read("甲.ofd", bytes()).text();
    }
}
