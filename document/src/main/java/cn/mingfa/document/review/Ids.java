package cn.mingfa.document.review;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Numbers for comments and revisions, above all that annotations of the document have already. */
final class Ids {

    private static final int LONGEST = 9;

    private int next;

    private Ids(int next) {
        this.next = next;
    }

    static Ids above(Document main, Document comments) {
        return new Ids(Math.max(free(main), free(comments)));
    }

    String next() {
        return Integer.toString(next++);
    }

    private static int free(Document part) {
        NodeList all = part.getElementsByTagNameNS("*", "*");
        int free = 0;
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element) {
                free = Math.max(free, used(element.getAttributes()) + 1);
            }
        }
        return free;
    }

    private static int used(NamedNodeMap attributes) {
        int most = -1;
        for (int i = 0; i < attributes.getLength(); i++) {
            String value = attributes.item(i).getNodeValue();
            boolean number = "id".equals(attributes.item(i).getLocalName())
                    && !value.isEmpty()
                    && value.length() <= LONGEST
                    && value.chars().allMatch(c -> c >= '0' && c <= '9');
            if (number) {
                most = Math.max(most, Integer.parseInt(value));
            }
        }
        return most;
    }
}
