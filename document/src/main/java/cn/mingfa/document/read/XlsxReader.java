package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Reads .xlsx straight off the container, one sheet after the other: every visible sheet is a table. POI's own reader
 * would hold the whole workbook in memory.
 */
final class XlsxReader {

    private static final String MAIN = "xl/workbook.xml";

    private final ZipParts parts;
    private final List<String> shared = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private CellFormats formats = new CellFormats(false);

    private XlsxReader(ZipParts parts) {
        this.parts = parts;
    }

    static SourceText read(String name, Path file) throws UnreadableDocument {
        try (var parts = ZipParts.open(file)) {
            return new XlsxReader(parts).lines().source(name, Format.XLSX);
        } catch (ZipParts.Bomb e) {
            throw Refusal.bomb();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof ZipParts.Bomb ? Refusal.bomb() : Refusal.damaged("电子表格");
        } catch (IOException e) {
            throw Refusal.damaged("电子表格");
        }
    }

    private Lines lines() throws IOException, XMLStreamException, UnreadableDocument {
        String main = Relations.of(parts, "_rels/.rels").first("/officeDocument", MAIN);
        if (main.endsWith(".bin")) {
            throw Refusal.unknown(Kind.XLSB);
        }
        int slash = main.lastIndexOf('/') + 1;
        var relations = Relations.of(parts, main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels");
        List<String> sheets = sheets(main);
        readShared(relations.first("/sharedStrings", "xl/sharedStrings.xml"));
        readStyles(relations.first("/styles", "xl/styles.xml"));
        var lines = new Lines();
        for (String sheet : sheets) {
            try (InputStream in = parts.part(relations.target(sheet))) {
                if (in != null) {
                    new XlsxSheet(new XmlEvents(in), shared, styles, formats)
                            .read()
                            .write(lines);
                }
            }
        }
        return lines;
    }

    /** The relation of each visible sheet. */
    private List<String> sheets(String main) throws IOException, XMLStreamException, UnreadableDocument {
        var sheets = new ArrayList<String>();
        try (InputStream in = parts.part(main)) {
            if (in == null) {
                throw Refusal.damaged("电子表格缺少工作簿部件，");
            }
            var xml = new XmlEvents(in);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("sheet") && isVisible(xml)) {
                    sheets.add(String.valueOf(xml.attribute("id")));
                } else if (xml.isStart() && xml.name().equals("workbookPr")) {
                    String days = String.valueOf(xml.attribute("date1904"));
                    formats = new CellFormats(days.equals("1") || days.equals("true"));
                }
            }
        }
        return sheets;
    }

    private static boolean isVisible(XmlEvents xml) {
        String state = xml.attribute("state");
        return state == null || state.equals("visible");
    }

    private void readShared(String part) throws IOException, XMLStreamException, UnreadableDocument {
        try (InputStream in = parts.part(part)) {
            if (in == null) {
                return;
            }
            var xml = new XmlEvents(in);
            long chars = 0;
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("si")) {
                    String text = sharedText(xml);
                    shared.add(text);
                    chars += text.length();
                    if (chars > 4L * Limits.CHARS || shared.size() > 4 * Limits.CELLS) {
                        throw Refusal.tooMany("文字", Limits.CHARS);
                    }
                }
            }
        }
    }

    private static String sharedText(XmlEvents xml) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart() && xml.name().equals("t")) {
                text.append(xml.content());
            } else if (xml.isStart() && xml.name().equals("rPh")) {
                xml.skip();
            }
        }
        return text.toString();
    }

    private void readStyles(String part) throws IOException, XMLStreamException {
        try (InputStream in = parts.part(part)) {
            if (in == null) {
                return;
            }
            var xml = new XmlEvents(in);
            boolean ofCells = false;
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("numFmt")) {
                    formats.put(xml.number("numFmtId", 0), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.isStart() && ofCells && xml.name().equals("xf")) {
                    styles.add(xml.number("numFmtId", 0));
                } else if ((xml.isStart() || xml.isEnd()) && xml.name().equals("cellXfs")) {
                    ofCells = xml.isStart();
                }
            }
        }
    }

    /** The relations of a part: type and target by id. */
    private static final class Relations {

        private final Map<String, String> targets = new HashMap<>();
        private final Map<String, String> firsts = new HashMap<>();

        static Relations of(ZipParts parts, String part) throws IOException, XMLStreamException {
            var relations = new Relations();
            String folder = part.substring(0, part.indexOf("_rels/"));
            try (InputStream in = parts.part(part)) {
                if (in == null) {
                    return relations;
                }
                var xml = new XmlEvents(in);
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("Relationship")) {
                        relations.add(xml, folder);
                    }
                }
            }
            return relations;
        }

        private void add(XmlEvents xml, String folder) {
            String target = String.valueOf(xml.attribute("Target"));
            String type = String.valueOf(xml.attribute("Type"));
            String path = target.startsWith("/") ? target.substring(1) : folder + target;
            targets.put(String.valueOf(xml.attribute("Id")), path);
            firsts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
        }

        String first(String type, String otherwise) {
            return firsts.getOrDefault(type.substring(1), otherwise);
        }

        String target(String id) {
            return targets.getOrDefault(id, "");
        }
    }
}
