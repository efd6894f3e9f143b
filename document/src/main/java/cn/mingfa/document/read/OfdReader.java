package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of an OFD, the national page layout format (GB/T 33190-2016), straight off the container. A library
 * would bring fonts, seals and an old cryptography provider along; text needs four kinds of XML parts.
 */
final class OfdReader {

    private static final String ENTRY = "OFD.xml";

    private final ZipParts parts;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<PrintedLine> lines = new ArrayList<>();
    private long chars;
    private int pages;

    private OfdReader(ZipParts parts) {
        this.parts = parts;
    }

    static SourceText read(String name, Path file) throws UnreadableDocument {
        try (var parts = ZipParts.open(file)) {
            if (parts.has("Encryptions.xml")) {
                throw Refusal.encrypted();
            }
            return new OfdReader(parts).read(name);
        } catch (ZipParts.Bomb e) {
            throw Refusal.bomb();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof ZipParts.Bomb ? Refusal.bomb() : Refusal.damaged("OFD ");
        } catch (IOException e) {
            throw Refusal.damaged("OFD ");
        }
    }

    private SourceText read(String name) throws IOException, XMLStreamException, UnreadableDocument {
        for (String root : roots()) {
            document(root);
        }
        long letters = lines.stream().mapToLong(l -> l.text().length()).sum();
        if (letters == 0) {
            throw Refusal.scanned("OFD");
        }
        long unmapped = lines.stream().mapToLong(PrintedLine::unmapped).sum();
        if (unmapped * 5 > letters) {
            throw Refusal.unmapped("OFD");
        }
        var text = new Lines();
        new PrintedParagraphs(lines).write(text);
        return text.source(name, Format.OFD, text.toList(), labels);
    }

    /** The documents of the package; almost always one. */
    private List<String> roots() throws IOException, XMLStreamException {
        var roots = new ArrayList<String>();
        try (InputStream in = parts.part(ENTRY)) {
            if (in == null) {
                return roots;
            }
            var xml = new XmlEvents(in);
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                if (xml.name().equals("DocRoot")) {
                    roots.add(resolved(ENTRY, xml.content()));
                } else if (xml.name().equals("CustomData")) {
                    String name = Lines.trimmed(String.valueOf(xml.attribute("Name")));
                    labels.putIfAbsent(name, Lines.trimmed(xml.content()));
                }
            }
        }
        return roots;
    }

    private void document(String root) throws IOException, XMLStreamException, UnreadableDocument {
        var templates = new HashMap<String, OfdPage>();
        var pageParts = new ArrayList<String>();
        float[] box = OfdPage.A4;
        try (InputStream in = parts.part(root)) {
            if (in == null) {
                throw Refusal.damaged("OFD 缺少文档部件，");
            }
            var xml = new XmlEvents(in);
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "PhysicalBox" -> box = OfdPage.numbers(xml.content(), box);
                    case "TemplatePage" ->
                        templates.put(
                                String.valueOf(xml.attribute("ID")),
                                new OfdPage(resolved(root, String.valueOf(xml.attribute("BaseLoc")))));
                    case "Page" -> pageParts.add(resolved(root, String.valueOf(xml.attribute("BaseLoc"))));
                    default -> {
                        // fonts, outlines, permissions
                    }
                }
            }
        }
        if (pageParts.size() > Limits.PDF_PAGES) {
            throw Refusal.tooMany("OFD 的页数", Limits.PDF_PAGES);
        }
        for (String part : pageParts) {
            var page = new OfdPage(part);
            page.read(parts, box, templates);
            List<PrintedLine> printed = page.lines(++pages);
            lines.addAll(printed);
            chars += printed.stream().mapToLong(l -> l.text().length()).sum();
            if (chars > Limits.CHARS) {
                throw Refusal.tooMany("文字", Limits.CHARS);
            }
        }
    }

    /** A location as the part at {@code base} means it; never outside the container. */
    private static String resolved(String base, String location) {
        String stated = location.strip().replace('\\', '/');
        String whole = stated.startsWith("/") ? stated : base.substring(0, base.lastIndexOf('/') + 1) + stated;
        var path = new ArrayList<String>();
        for (String step : whole.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
