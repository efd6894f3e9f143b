package cn.mingfa.document.review;

import cn.mingfa.document.read.DocxPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The main part of a .docx as a tree whose runs can be cut at any character. Texts are named by their place before the
 * first cut; cuts keep the looks of a run on both sides.
 */
final class Body {

    private static final String XML_SPACE = "http://www.w3.org/XML/1998/namespace";

    private final Document document;
    /** Vocabulary of the root: the transitional one or the strict one. */
    private final String w;

    private final String prefix;
    private final List<Element> elements = new ArrayList<>();
    /** What a text was cut into, by the index its pieces begin at. */
    private final Map<Element, NavigableMap<Integer, Element>> pieces = new HashMap<>();

    Body(Document document) {
        this.document = document;
        Element root = document.getDocumentElement();
        this.w = Optional.ofNullable(root.getNamespaceURI()).orElse("");
        this.prefix = Optional.ofNullable(root.getPrefix()).map(p -> p + ":").orElse("");
        if (prefix.isEmpty()) {
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", w);
        }
        number(root);
    }

    /** Elements in document order, as the reader counts them; without recursion, for parts may be deep. */
    private void number(Element root) {
        Node node = root;
        while (node != null) {
            if (node instanceof Element element) {
                elements.add(element);
            }
            Node next = node.getFirstChild();
            while (next == null && node != null && node != root) {
                next = node.getNextSibling();
                node = node.getParentNode();
            }
            node = next;
        }
    }

    Document document() {
        return document;
    }

    String namespace() {
        return w;
    }

    /** An element of the vocabulary, nowhere yet. */
    Element make(String name) {
        return document.createElementNS(w, prefix + name);
    }

    /** Sets an attribute of the vocabulary. */
    void set(Element element, String name, String value) {
        element.setAttributeNS(w, (prefix.isEmpty() ? "w:" : prefix) + name, value);
    }

    /** The text a place lies in, if it is one of an ordinary run. */
    Optional<Element> text(long place) {
        int ordinal = DocxPlace.element(place);
        if (ordinal >= elements.size()) {
            return Optional.empty();
        }
        Element text = elements.get(ordinal);
        boolean ordinary = is(text, "t") && is(text.getParentNode(), "r");
        return ordinary ? Optional.of(text) : Optional.empty();
    }

    /** The first paragraph of the body, if there is one. */
    Optional<Element> firstParagraph() {
        return elements.stream().filter(element -> is(element, "p")).findFirst();
    }

    /** The paragraph something stands in, or the root. */
    Node paragraph(Node inside) {
        Node node = inside;
        while (!is(node, "p") && node.getParentNode() instanceof Element parent) {
            node = parent;
        }
        return node;
    }

    /**
     * The paragraph of a text and the empty ones behind it up to that of another; none if anything else stands between, or
     * both are one.
     */
    List<Element> paragraphs(Node inside, Node behind) {
        Node last = paragraph(behind);
        List<Element> all = new ArrayList<>();
        for (Node node = paragraph(inside); node != last; node = node.getNextSibling()) {
            boolean empty = node != null && node.getTextContent().isBlank();
            if (node == null || !all.isEmpty() && !empty) {
                return List.of();
            }
            if (is(node, "p")) {
                all.add((Element) node);
            }
        }
        return all;
    }

    /** How the mark that ends a paragraph looks, made where it was not said. */
    Element looksOfMark(Element paragraph) {
        Element properties = child(paragraph, "pPr").orElseGet(() -> {
            Element made = make("pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        return child(properties, "rPr").orElseGet(() -> {
            Element made = make("rPr");
            Node behind = child(properties, "sectPr")
                    .or(() -> child(properties, "pPrChange"))
                    .orElse(null);
            properties.insertBefore(made, behind);
            return made;
        });
    }

    private Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) {
                return Optional.of((Element) node);
            }
        }
        return Optional.empty();
    }

    boolean is(Node node, String name) {
        return node instanceof Element element
                && name.equals(element.getLocalName())
                && w.equals(element.getNamespaceURI());
    }

    /** The runs that hold nothing but the characters of the text from an index to another. */
    Set<Element> runs(Element text, int from, int to) {
        cut(text, from);
        cut(text, to);
        Set<Element> runs = new LinkedHashSet<>();
        for (Element piece : pieces(text).subMap(from, to).values()) {
            runs.add(run(piece));
        }
        return runs;
    }

    /** The run that begins with the character at the index. */
    Element runFrom(Element text, int index) {
        cut(text, index);
        return run(pieces(text).floorEntry(index).getValue());
    }

    /** The run that ends before the character at the index. */
    Element runTo(Element text, int index) {
        cut(text, index);
        return run(pieces(text).lowerEntry(index).getValue());
    }

    private static Element run(Element piece) {
        return (Element) piece.getParentNode();
    }

    /** Makes a run begin, or end, before the character at the index. */
    private void cut(Element text, int index) {
        NavigableMap<Integer, Element> all = pieces(text);
        Map.Entry<Integer, Element> entry = all.floorEntry(index);
        Element piece = entry.getValue();
        int inside = index - entry.getKey();
        String words = piece.getTextContent();
        if (inside >= words.length()) {
            if (piece.getNextSibling() != null) {
                splitRun(piece.getNextSibling());
            }
            return;
        }
        if (inside > 0) {
            Element rest = (Element) piece.cloneNode(false);
            write(piece, words.substring(0, inside));
            write(rest, words.substring(inside));
            piece.getParentNode().insertBefore(rest, piece.getNextSibling());
            all.put(index, rest);
            piece = rest;
        }
        splitRun(piece);
    }

    private NavigableMap<Integer, Element> pieces(Element text) {
        return pieces.computeIfAbsent(text, t -> new TreeMap<>(Map.of(0, t)));
    }

    /** Moves a child of a run and all behind it into a run of their own, unless it comes first. */
    private void splitRun(Node first) {
        Node run = first.getParentNode();
        Node before = first.getPreviousSibling();
        Node looks = run.getFirstChild();
        boolean hasLooks = is(looks, "rPr");
        if (before == null || hasLooks && before == looks) {
            return;
        }
        Node rest = run.cloneNode(false);
        if (hasLooks) {
            rest.appendChild(looks.cloneNode(true));
        }
        for (Node node = first; node != null; ) {
            Node next = node.getNextSibling();
            rest.appendChild(node);
            node = next;
        }
        run.getParentNode().insertBefore(rest, run.getNextSibling());
    }

    /** A run with the looks of another one and words of its own. */
    Element runLike(Element run, String words) {
        Element other = (Element) run.cloneNode(false);
        Node looks = run.getFirstChild();
        if (is(looks, "rPr")) {
            other.appendChild(looks.cloneNode(true));
        }
        Element text = make("t");
        write(text, words);
        other.appendChild(text);
        return other;
    }

    static void write(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS(XML_SPACE, "xml:space", "preserve");
    }

    /** The characters become deleted text, in the runs they stand in. */
    void delete(Element text, int from, int to) {
        pieces(text).subMap(from, to).replaceAll((at, piece) ->
                (Element) document.renameNode(piece, w, prefix + "delText"));
    }

    /** Whether one of the characters is deleted already. */
    boolean isDeleted(Element text, int from, int to) {
        Map<Integer, Element> touched = pieces(text).subMap(pieces(text).floorKey(from), to);
        return touched.values().stream().anyMatch(piece -> is(piece, "delText"));
    }
}
