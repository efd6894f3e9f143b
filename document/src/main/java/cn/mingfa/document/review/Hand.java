package cn.mingfa.document.review;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.w3c.dom.Element;

/** Whose mark it is, and of when, to the second. */
public record Hand(String name, LocalDateTime at) {

    public Hand {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Signs a revision or comment; word processors take the time as local whatever its zone. */
    void sign(Body part, Element element, String id) {
        part.set(element, "id", id);
        part.set(element, "author", name);
        part.set(element, "date", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at) + "Z");
    }
}
