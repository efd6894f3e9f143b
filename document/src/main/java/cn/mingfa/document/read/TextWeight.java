package cn.mingfa.document.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds: Han characters outside of links, marks of punctuation counting
 * more, since menus have none. Computed in one walk.
 */
final class TextWeight implements NodeVisitor {

    private static final int PUNCTUATION = 5;

    private final Map<Element, Integer> weights = new IdentityHashMap<>();
    private final Deque<int[]> open = new ArrayDeque<>();
    private int links;

    private TextWeight() {}

    static TextWeight of(Element root) {
        var weight = new TextWeight();
        root.traverse(weight);
        return weight;
    }

    int of(Element element, int otherwise) {
        return weights.getOrDefault(element, otherwise);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open.push(new int[1]);
            links += isLink(element) ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0 && !open.isEmpty()) {
            open.element()[0] += weight(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !open.isEmpty()) {
            int own = open.pop()[0];
            weights.put(element, own);
            links -= isLink(element) ? 1 : 0;
            if (!open.isEmpty()) {
                open.element()[0] += own;
            }
        }
    }

    private static boolean isLink(Element element) {
        return element.nameIs("a") && element.hasAttr("href");
    }

    private static int weight(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4E00' && c <= '\u9FFF') {
                weight++;
            } else if ("，。；、".indexOf(c) >= 0) {
                weight += PUNCTUATION;
            }
        }
        return weight;
    }
}
