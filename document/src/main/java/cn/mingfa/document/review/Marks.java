package cn.mingfa.document.review;

import cn.mingfa.document.Mark;
import cn.mingfa.document.read.DocxOriginal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts marks into the body: {@code w:del} and {@code w:ins} for replacements, ranges of comments for remarks. */
final class Marks {

    private final Body body;
    private final DocxOriginal original;
    private final Comments comments;
    private final Hand hand;
    private final Ids ids;
    /** Revisions put in here, as against those the document came with. */
    private final Set<Node> ours = Collections.newSetFromMap(new IdentityHashMap<>());

    Marks(Body body, DocxOriginal original, Comments comments, Hand hand, Ids ids) {
        this.body = body;
        this.original = original;
        this.comments = comments;
        this.hand = hand;
        this.ids = ids;
    }

    /** First and last node of what a mark made visible. */
    private record Ends(Node first, Node last) {}

    void put(Mark mark) {
        Optional<Ends> revised = mark.replacement().flatMap(words -> revise(mark, words));
        String remark = mark.remark();
        if (revised.isEmpty() && mark.replacement().isPresent()) {
            String proposal = proposal(mark, mark.replacement().get());
            remark = remark.isBlank() ? proposal : remark + "\n" + proposal;
        }
        if (!remark.isBlank()) {
            comment(revised.or(() -> ends(mark)).or(this::beginning), remark);
        }
    }

    private String proposal(Mark mark, String words) {
        String quote = original.text().substring(mark.start(), mark.end());
        if (words.isBlank()) {
            return quote.isBlank() ? "建议把两段接起来。" : "建议删去“" + quote.strip() + "”。";
        }
        return "建议改为“" + words.replace("\n", "（另起一段）") + "”。";
    }

    /** The replacement as a revision of the characters that differ; empty where it cannot be one. */
    private Optional<Ends> revise(Mark mark, String words) {
        String quote = original.text().substring(mark.start(), mark.end());
        int same = sameStart(quote, words);
        int sameEnd = sameEnd(quote.substring(same), words.substring(same));
        String more = words.substring(same, words.length() - sameEnd);
        int start = mark.start() + same;
        int end = mark.end() - sameEnd;
        if (more.indexOf('\n') >= 0 || start == end && more.isEmpty()) {
            return Optional.empty();
        }
        if (more.isEmpty() && original.text().substring(start, end).equals("\n")) {
            return join(start);
        }
        return start == end ? insert(start, more) : replace(start, end, more);
    }

    private Optional<Ends> replace(int start, int end, String more) {
        List<Stretch> stretches = Stretch.of(body, original, start, end);
        if (stretches.isEmpty() || stretches.stream().anyMatch(s -> body.isDeleted(s.text(), s.from(), s.to()))) {
            return Optional.empty();
        }
        Node first = null;
        Node last = null;
        Element looks = null;
        for (Stretch stretch : stretches) {
            for (Element run : body.runs(stretch.text(), stretch.from(), stretch.to())) {
                Element deletion = revision("del");
                run.getParentNode().insertBefore(deletion, run);
                deletion.appendChild(run);
                first = first == null ? deletion : first;
                looks = looks == null ? run : looks;
                last = deletion;
            }
            body.delete(stretch.text(), stretch.from(), stretch.to());
        }
        if (first == null || last == null || looks == null) {
            throw new IllegalStateException("a stretch of characters lies in runs");
        }
        return Optional.of(new Ends(first, more.isEmpty() ? last : inserted(looks, last, more)));
    }

    /** Deletes the mark of the paragraph that ends at the place, and of empty ones before the next. */
    private Optional<Ends> join(int place) {
        Optional<Stretch> before = Stretch.at(body, original, place - 1);
        Optional<Stretch> behind = Stretch.at(body, original, place + 1);
        if (before.isEmpty() || behind.isEmpty()) {
            return Optional.empty();
        }
        List<Element> ending = body.paragraphs(before.get().text(), behind.get().text());
        for (Element paragraph : ending) {
            Element looks = body.looksOfMark(paragraph);
            looks.insertBefore(revision("del"), looks.getFirstChild());
        }
        Node last = outer(body.runTo(before.get().text(), before.get().to()));
        return ending.isEmpty() ? Optional.empty() : Optional.of(new Ends(last, last));
    }

    /** Puts words behind the character before the place or, at the head of a paragraph, before the one that follows. */
    private Optional<Ends> insert(int place, String words) {
        Optional<Stretch> before = Stretch.at(body, original, place - 1);
        Optional<Stretch> behind = Stretch.at(body, original, place);
        if (before.isPresent()) {
            Element run = body.runTo(before.get().text(), before.get().to());
            Node node = inserted(run, outer(run), words);
            return Optional.of(new Ends(node, node));
        }
        return behind.map(next -> {
            Element run = body.runFrom(next.text(), next.from());
            Node outer = outer(run);
            Node node = inserted(run, outer, words);
            outer.getParentNode().insertBefore(node, outer);
            return new Ends(node, node);
        });
    }

    /** Words behind a node; what is inserted into the insertion of somebody else is part of that. */
    private Node inserted(Element looks, Node behind, String words) {
        Element run = body.runLike(looks, words);
        Element insertion = body.is(behind.getParentNode(), "ins") ? run : revision("ins");
        if (insertion != run) {
            insertion.appendChild(run);
        }
        behind.getParentNode().insertBefore(insertion, behind.getNextSibling());
        return insertion;
    }

    private Element revision(String name) {
        Element revision = body.make(name);
        hand.sign(body, revision, ids.next());
        ours.add(revision);
        return revision;
    }

    /** The run, or the revision of ours around it. */
    private Node outer(Element run) {
        Node parent = run.getParentNode();
        return ours.contains(parent) ? parent : run;
    }

    /** First and last character of the span that stand in runs; where there is none, the nearest one before or behind. */
    private Optional<Ends> ends(Mark mark) {
        Optional<Stretch> within = firstIn(mark.start(), mark.end());
        Optional<Stretch> first =
                within.or(() -> firstIn(mark.end(), original.text().length())).or(() -> lastIn(0, mark.start()));
        Optional<Stretch> last = within.isPresent() ? lastIn(mark.start(), mark.end()) : first;
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        // the beginning first: a run that is cut stays where it begins
        Node begin = outer(body.runFrom(first.get().text(), first.get().from()));
        Node end = outer(body.runTo(last.get().text(), last.get().to()));
        return Optional.of(new Ends(begin, end));
    }

    private Optional<Stretch> firstIn(int from, int to) {
        Optional<Stretch> found = Optional.empty();
        for (int i = from; i < to && found.isEmpty(); i++) {
            found = Stretch.at(body, original, i);
        }
        return found;
    }

    private Optional<Stretch> lastIn(int from, int to) {
        Optional<Stretch> found = Optional.empty();
        for (int i = to - 1; i >= from && found.isEmpty(); i--) {
            found = Stretch.at(body, original, i);
        }
        return found;
    }

    /** An empty run at the end of the first paragraph, for a document without a word in a run. */
    private Optional<Ends> beginning() {
        return body.firstParagraph().map(paragraph -> {
            Node run = paragraph.appendChild(body.make("r"));
            return new Ends(run, run);
        });
    }

    private void comment(Optional<Ends> ends, String remark) {
        ends.ifPresent(place -> {
            String id = comments.add(remark);
            Element from = body.make("commentRangeStart");
            Element to = body.make("commentRangeEnd");
            Element run = body.make("r");
            Element reference = body.make("commentReference");
            List.of(from, to, reference).forEach(element -> body.set(element, "id", id));
            run.appendChild(reference);
            place.first().getParentNode().insertBefore(from, place.first());
            Node parent = place.last().getParentNode();
            parent.insertBefore(run, place.last().getNextSibling());
            parent.insertBefore(to, run);
        });
    }

    private static int sameStart(String one, String other) {
        int n = 0;
        while (n < Math.min(one.length(), other.length()) && one.charAt(n) == other.charAt(n)) {
            n++;
        }
        return n > 0 && Character.isHighSurrogate(one.charAt(n - 1)) ? n - 1 : n;
    }

    private static int sameEnd(String one, String other) {
        int n = 0;
        while (n < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - n) == other.charAt(other.length() - 1 - n)) {
            n++;
        }
        return n > 0 && Character.isLowSurrogate(one.charAt(one.length() - n)) ? n - 1 : n;
    }
}
