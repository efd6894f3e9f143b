package cn.mingfa.proof.narrative;

import cn.mingfa.proof.Commitment;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.outline.Plans;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Ends;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The separable promises of the part on next year: its sentences without headings and introductions. */
public final class Commitments {

    private static final int SHORTEST = 6;
    private static final int NEAR = 10;
    /** A sentence that only says in how many ways: 明年，我局将从三个方面发力。. */
    private static final int SHORT = 26;
    /** 从三个方面推进：. */
    private static final String WAYS = "个方面";

    /** 以下 and its like, and what they announce: 以下三个方面, 如下工作. */
    private static final List<String> ANNOUNCING = List.of("以下", "如下", "下面", "下列");

    /** 通过以上措施, 努力开创: what is hoped of the promises. */
    private static final Words CLOSING = Words.list("commitment-closings.txt");

    /** 改进措施：, before a single promise. */
    private static final Words LABELS = Words.list("commitment-labels.txt");

    private static final Words ANNOUNCED = Words.list("introductions.txt");

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
                boolean together = !Sentences.numbered(
                                place.block().text(), 0, place.block().view().length())
                        .isEmpty();
                collect(source, place, together || isClause(place) ? 0 : place.textFrom(), commitments);
            } else if (place.headings().size() > 1 && !hasText(places, i)) {
                int from = place.block().text().indexOf(place.headings().getLast());
                collect(source, place, Math.max(0, from), commitments);
            }
        }
        return commitments;
    }

    /** A numbered line parted by semicolons: its first clause is no heading of the rest. */
    private static boolean isClause(Outline.Place place) {
        return place.textFrom() > 0 && place.block().text().charAt(place.textFrom() - 1) == '；';
    }

    private static boolean hasText(List<Outline.Place> places, int at) {
        List<String> own = places.get(at).headings();
        List<String> next = at + 1 < places.size() ? places.get(at + 1).headings() : List.of();
        return next.size() > own.size() || next.equals(own);
    }

    private static void collect(String source, Outline.Place place, int from, List<Commitment> commitments) {
        String text = place.block().text();
        if (Ends.isDate(text) || Ends.isIssuer(text)) {
            return;
        }
        View view = place.block().view();
        List<Sentences.Stretch> sentences = Sentences.of(text, from, text.length());
        for (int i = 0; i < sentences.size(); i++) {
            Sentences.Stretch sentence = sentences.get(i);
            int number = sentence.from() + Sentences.number(text, sentence.from());
            int marked = number + Math.max(Sentences.marker(text, number), demand(text, number));
            int start = announced(text, marked, sentence.to());
            boolean followed = i + 1 < sentences.size()
                    && demand(text, sentences.get(i + 1).from()) == 0
                    && Sentences.marker(text, sentences.get(i + 1).from()) == 0;
            boolean lead = marked > number && followed && isLead(text, start, sentence.to());
            if (!lead
                    && sentence.to() - start >= SHORTEST
                    && CLOSING.matchAt(text, start) == 0
                    && !isIntroduction(text, start, sentence.to())) {
                commitments.add(new Commitment(
                        source.substring(view.start(start), view.end(sentence.to())),
                        view.start(start),
                        view.end(sentence.to())));
            }
        }
    }

    /** Length of a dash or of 一要 at the place, 0 if there is neither. */
    private static int demand(String text, int at) {
        int dashes = at;
        while (dashes < text.length() && text.charAt(dashes) == '—') {
            dashes++;
        }
        boolean told = at + 1 < text.length()
                && text.charAt(at + 1) == '要'
                && Numbering.chinese(text.substring(at, at + 1)) > 0;
        return told ? 2 : dashes - at;
    }

    /** ——着力提升决策法治化水平。 before what is to be done about it. */
    private static boolean isLead(String text, int from, int to) {
        return to - from <= SHORT
                && to < text.length()
                && text.charAt(to) == '。'
                && text.substring(from, to).chars().noneMatch(c -> Chars.isDigit((char) c));
    }

    private static boolean isIntroduction(String text, int from, int to) {
        if (to - from <= SHORT && text.substring(from, to).contains(WAYS)) {
            return true;
        }
        if (to < text.length() && (text.charAt(to) == '：' || Sentences.introduces(text, to))) {
            return true;
        }
        return announces(text, from, to);
    }

    /** Behind the words that only announce the first promise of a row: …从以下几点发力：引进公职律师1名. */
    private static int announced(String text, int from, int to) {
        int colon = text.indexOf('：', from, to);
        boolean told = colon >= 0
                && (LABELS.endAt(text, colon) && colon - from <= NEAR
                        || announces(text, from, colon)
                        || text.substring(from, colon).contains(WAYS));
        return told ? colon + 1 : from;
    }

    private static boolean announces(String text, int from, int to) {
        for (String words : ANNOUNCING) {
            int at = text.indexOf(words, from, to);
            if (at >= 0 && ANNOUNCED.find(text, at + words.length(), Math.min(to, at + NEAR)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
