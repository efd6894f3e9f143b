package cn.mingfa.proof.narrative;

import cn.mingfa.proof.Commitment;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.outline.Plans;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The separable promises of the part on next year: its sentences without headings and introductions. */
public final class Commitments {

    private static final int SHORTEST = 8;
    private static final List<String> INTRODUCTIONS = Resources.lines("introductions.txt");

    private Commitments() {}

    /** In the order of the text. */
    public static List<Commitment> read(String source, Outline outline, OptionalInt year) {
        var commitments = new ArrayList<Commitment>();
        List<Outline.Place> places = outline.places();
        for (int i = 0; i < places.size(); i++) {
            Outline.Place place = places.get(i);
            if (place.part() != Part.NEXT_YEAR) {
                int from = place.isHeading()
                        ? Integer.MAX_VALUE
                        : Plans.from(place.block().text(), year);
                if (from < place.block().view().length()) {
                    collect(source, place, from, commitments);
                }
            } else if (!place.isHeading()) {
                boolean together = !Sentences.bracketed(
                                place.block().text(), 0, place.block().view().length())
                        .isEmpty();
                collect(source, place, together ? 0 : place.textFrom(), commitments);
            } else if (place.headings().size() > 1 && !hasText(places, i)) {
                int from = place.block().text().indexOf(place.headings().getLast());
                collect(source, place, Math.max(0, from), commitments);
            }
        }
        return commitments;
    }

    private static boolean hasText(List<Outline.Place> places, int at) {
        return at + 1 < places.size()
                && (!places.get(at + 1).isHeading()
                        || places.get(at + 1).headings().size()
                                > places.get(at).headings().size());
    }

    private static void collect(String source, Outline.Place place, int from, List<Commitment> commitments) {
        String text = place.block().text();
        View view = place.block().view();
        for (Sentences.Stretch sentence : Sentences.of(text, from, text.length())) {
            int number = sentence.from() + Sentences.bracket(text, sentence.from());
            int start = number + Sentences.marker(text, number);
            if (sentence.to() - start >= SHORTEST && !isIntroduction(text, start, sentence.to())) {
                commitments.add(new Commitment(
                        source.substring(view.start(start), view.end(sentence.to())),
                        view.start(start),
                        view.end(sentence.to())));
            }
        }
    }

    private static boolean isIntroduction(String text, int from, int to) {
        boolean leads = to < text.length() && text.charAt(to) == '：';
        for (String words : INTRODUCTIONS) {
            if (text.indexOf(words, from, to) >= 0) {
                return true;
            }
        }
        return leads;
    }
}
