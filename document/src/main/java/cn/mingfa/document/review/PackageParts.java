package cn.mingfa.document.review;

import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.document.read.DocxOriginal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** How the parts of a package refer to one another: finds its comments, or makes room for them. */
final class PackageParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private final DocxOriginal original;
    private final String folder;
    private final String relationsName;
    private @Nullable String commentsName;
    private String relation = RELATION;

    PackageParts(DocxOriginal original) {
        this.original = original;
        int slash = original.main().lastIndexOf('/') + 1;
        this.folder = original.main().substring(0, slash);
        this.relationsName = folder + "_rels/" + original.main().substring(slash) + ".rels";
    }

    /** A part that must be there. */
    Document read(String name) throws IOException, SAXException, UnreadableDocument {
        return find(name).orElseThrow(() -> new IOException("no part " + name));
    }

    private Optional<Document> find(String name) throws IOException, SAXException, UnreadableDocument {
        try (@Nullable InputStream in = original.part(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(XmlTree.read(new ByteArrayInputStream(DocxOriginal.ofTree(in))));
        }
    }

    /** The comments others left, or none yet. */
    Document comments(String vocabulary) throws IOException, SAXException, UnreadableDocument {
        relation = vocabulary.equals(STRICT) ? STRICT_RELATION : RELATION;
        Optional<Document> relations = find(relationsName);
        if (relations.isPresent()) {
            NodeList all = relations.get().getElementsByTagNameNS("*", "Relationship");
            for (int i = 0; i < all.getLength(); i++) {
                Element one = (Element) all.item(i);
                if (one.getAttribute("Type").endsWith("/comments")) {
                    String target = one.getAttribute("Target");
                    commentsName = target.startsWith("/") ? target.substring(1) : folder + target;
                    return read(commentsName);
                }
            }
        }
        return XmlTree.empty(vocabulary, "w:comments");
    }

    /** The parts that change when the comments are these: themselves and, where they are new, what must name them. */
    Map<String, byte[]> withComments(byte[] comments) throws IOException, SAXException, UnreadableDocument {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        if (commentsName != null) {
            changed.put(commentsName, comments);
            return changed;
        }
        String name = free("comments", ".xml");
        changed.put(folder + name, comments);
        Document relations = find(relationsName).orElseGet(() -> XmlTree.empty(RELATIONS_NAMESPACE, "Relationships"));
        Element one = relations.createElementNS(relations.getDocumentElement().getNamespaceURI(), "Relationship");
        one.setAttribute(
                "Id",
                "rIdComments"
                        + relations.getElementsByTagNameNS("*", "Relationship").getLength());
        one.setAttribute("Type", relation);
        one.setAttribute("Target", name);
        relations.getDocumentElement().appendChild(one);
        changed.put(relationsName, XmlTree.bytes(relations));
        changed.put(TYPES, XmlTree.bytes(types(name)));
        return changed;
    }

    /** What the package says of its parts, the new ones included. */
    private Document types(String name) throws IOException, SAXException, UnreadableDocument {
        Document types = find(TYPES).orElseGet(() -> XmlTree.empty(TYPES_NAMESPACE, "Types"));
        Element override = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + folder + name);
        override.setAttribute("ContentType", COMMENTS_TYPE);
        types.getDocumentElement().appendChild(override);
        return types;
    }

    private String free(String stem, String end) {
        String name = stem + end;
        for (int n = 1; original.names().contains(folder + name); n++) {
            name = stem + n + end;
        }
        return name;
    }
}
