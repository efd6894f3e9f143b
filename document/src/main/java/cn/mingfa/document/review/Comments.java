package cn.mingfa.document.review;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The part that holds comments: what others wrote stays, ours go behind. */
final class Comments {

    private static final String INITIALS = "校";

    private final Body part;
    private final Hand hand;
    private final Ids ids;
    private boolean added;

    Comments(Document part, Hand hand, Ids ids) {
        this.part = new Body(part);
        this.hand = hand;
        this.ids = ids;
    }

    /** Adds a comment, a paragraph a line, and gives its id. */
    String add(String words) {
        String id = ids.next();
        added = true;
        Element comment = part.make("comment");
        hand.sign(part, comment, id);
        part.set(comment, "initials", INITIALS);
        words.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Element text = part.make("t");
            Body.write(text, line);
            Element run = part.make("r");
            run.appendChild(text);
            Element paragraph = part.make("p");
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
        });
        part.document().getDocumentElement().appendChild(comment);
        return id;
    }

    boolean added() {
        return added;
    }

    byte[] bytes() {
        return XmlTree.bytes(part.document());
    }
}
