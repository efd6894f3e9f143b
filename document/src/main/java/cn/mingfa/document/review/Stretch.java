package cn.mingfa.document.review;

import cn.mingfa.document.read.DocxOriginal;
import cn.mingfa.document.read.DocxPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Characters from an index of a text element to another. */
record Stretch(Element text, int from, int to) {

    /** The span in its text elements; empty unless every character of it stands in an ordinary run of one paragraph. */
    static List<Stretch> of(Body body, DocxOriginal original, int start, int end) {
        List<Stretch> all = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Optional<Stretch> one = at(body, original, i);
            if (one.isEmpty()) {
                return List.of();
            }
            Stretch next = one.get();
            Stretch last = all.isEmpty() ? next : all.getLast();
            if (body.paragraph(last.text()) != body.paragraph(next.text())) {
                return List.of();
            }
            if (!all.isEmpty() && last.text() == next.text() && last.to() == next.from()) {
                all.set(all.size() - 1, new Stretch(last.text(), last.from(), next.to()));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    /** The one character at an offset of the text as read. */
    static Optional<Stretch> at(Body body, DocxOriginal original, int offset) {
        return original.place(offset)
                .flatMap(place -> body.text(place)
                        .map(text -> new Stretch(text, DocxPlace.index(place), DocxPlace.index(place) + 1)));
    }
}
