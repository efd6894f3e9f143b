package cn.mingfa.document.review;

import cn.mingfa.document.Mark;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.document.read.DocxOriginal;
import cn.mingfa.document.write.DocxPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The original package with the marks in its main part and in its comments; every other part as it was. */
public final class ReviewedDocx {

    private ReviewedDocx() {}

    public static byte[] bytes(Path docx, List<Mark> marks, Hand revising, Hand remarking) throws UnreadableDocument {
        try (var original = DocxOriginal.open(docx)) {
            return zipped(original, changed(original, marks, revising, remarking));
        } catch (IOException | SAXException e) {
            throw DocxOriginal.refusal(e);
        }
    }

    /** The parts that differ from the original, by name. */
    private static Map<String, byte[]> changed(DocxOriginal original, List<Mark> marks, Hand revising, Hand remarking)
            throws IOException, SAXException, UnreadableDocument {
        var parts = new PackageParts(original);
        Document main = parts.read(original.main());
        var body = new Body(main);
        Document comments = parts.comments(body.namespace());
        Ids ids = Ids.above(main, comments);
        var remarks = new Comments(comments, remarking, ids);
        var writer = new Marks(body, original, remarks, revising, ids);
        // replacements first: a remark may lie over what they cut
        marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.replacement().isEmpty())
                        .thenComparingInt(Mark::start)
                        .thenComparingInt(Mark::end))
                .forEach(writer::put);
        Map<String, byte[]> changed = new LinkedHashMap<>();
        changed.put(original.main(), XmlTree.bytes(main));
        if (remarks.added()) {
            changed.putAll(parts.withComments(remarks.bytes()));
        }
        return changed;
    }

    private static byte[] zipped(DocxOriginal original, Map<String, byte[]> changed) throws IOException {
        var out = new ByteArrayOutputStream(64 * 1024);
        try (var zip = new ZipOutputStream(out)) {
            for (String name : original.names()) {
                DocxPackage.begin(zip, name);
                byte[] content = changed.get(name);
                if (content == null) {
                    original.copy(name, zip);
                } else {
                    zip.write(content);
                }
            }
            for (var part : changed.entrySet()) {
                if (!original.names().contains(part.getKey())) {
                    DocxPackage.begin(zip, part.getKey());
                    zip.write(part.getValue());
                }
            }
        }
        return out.toByteArray();
    }
}
