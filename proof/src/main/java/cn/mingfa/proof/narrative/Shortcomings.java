package cn.mingfa.proof.narrative;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.Shortcoming;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.outline.Plans;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shortcomings a report admits: items 一是, 二是 or numbered paragraphs of the part, else its sentences that say
 * something is lacking. Causes are taken from words such as 由于 inside the item, or from a list behind 主要原因, paired in
 * order where both lists are of one length.
 */
public final class Shortcomings {

    private static final Words LACKING = Words.list("lacking.txt");
    /** Headings that say that something is lacking and not what. */
    private static final Set<String> BARE = Set.copyOf(Resources.lines("lacking-heads.txt"));

    private static final Pattern CAUSE = Pattern.compile("(?:产生|存在|主要|问题)?原因(?:分析)?：(?=.)");

    /** A stretch of the original text with the folded words in it. */
    private record Item(int start, int end, String words) {}

    private final String source;
    private final OptionalInt year;
    private final List<Item> items = new ArrayList<>();
    private final List<Item> causes = new ArrayList<>();
    /** The cause told right behind an item, by the item's place. */
    private final Map<Integer, String> explained = new HashMap<>();

    private boolean inCauses;

    private Shortcomings(String source, OptionalInt year) {
        this.source = source;
        this.year = year;
    }

    /** In the order of the text. */
    public static List<Shortcoming> read(String source, Outline outline, OptionalInt year) {
        var reader = new Shortcomings(source, year);
        List<Outline.Place> places = outline.places();
        for (int i = 0; i < places.size(); i++) {
            Outline.Place place = places.get(i);
            if (place.part() == Part.SHORTCOMINGS) {
                reader.place(
                        place, nested(place) && place.isHeading() && i + 1 < places.size() ? places.get(i + 1) : place);
            }
        }
        return reader.result();
    }

    /** Whether the text names causes at all. */
    public static boolean namesCauses(String words) {
        return Causes.named(words);
    }

    private static boolean nested(Outline.Place place) {
        return place.headings().size() > 1;
    }

    private void place(Outline.Place place, Outline.Place next) {
        String text = place.block().text();
        if (place.isHeading() && !nested(place) && !isRow(place)) {
            inCauses = Causes.isHeading(place.headings().getLast());
            return;
        }
        if (isRow(place)) {
            return;
        }
        if (place.isHeading()) {
            inCauses = place.headings().stream().skip(1).anyMatch(Causes::isHeading);
            String heading = place.headings().getLast();
            if (!Causes.isHeading(heading) && !BARE.contains(heading)) {
                boolean explained = next != place
                        && !next.isHeading()
                        && Causes.sectionAt(next.block().text(), false) != 0
                        && Sentences.items(
                                        next.block().text(),
                                        0,
                                        next.block().view().length())
                                .isEmpty();
                if (!explained) {
                    add(place, Math.max(0, text.indexOf(heading)), text.length());
                }
            }
            return;
        }
        int end = Plans.from(text, year);
        if (labelled(place, end)) {
            return;
        }
        int cause = Causes.sectionAt(text, nested(place));
        int to = cause < 0 ? end : Math.min(end, cause);
        boolean numbered = nested(place) && place.textFrom() > 0;
        List<Sentences.Stretch> together = Sentences.numbered(text, 0, to);
        if (!together.isEmpty()) {
            together.forEach(s -> add(place, s.from(), s.to()));
        } else if (numbered) {
            add(place, text.indexOf(place.headings().getLast()), to);
        } else {
            plain(place, place.textFrom(), to);
        }
        if (cause >= 0 && cause < end) {
            inCauses = true;
            plain(place, Causes.opened(text, cause), end);
        }
    }

    /** A problem told behind its label, 问题二：, or the cause of the last one, 原因：; false for any other text. */
    private boolean labelled(Outline.Place place, int end) {
        String text = place.block().text();
        int problem = Plans.problem(text);
        if (problem > 0 && Sentences.items(text, problem, end).isEmpty()) {
            inCauses = false;
            add(place, problem, end);
            return true;
        }
        Matcher cause = CAUSE.matcher(text);
        if (items.isEmpty()
                || !cause.lookingAt()
                || !Sentences.items(text, cause.end(), end).isEmpty()) {
            return false;
        }
        View view = place.block().view();
        var stretches = new ArrayList<Sentences.Stretch>();
        Sentences.add(text, cause.end(), end, stretches);
        if (!stretches.isEmpty()) {
            explained.putIfAbsent(
                    items.size() - 1,
                    source.substring(
                            view.start(stretches.getFirst().from()),
                            view.end(stretches.getFirst().to())));
        }
        return true;
    }

    /** A row of a table: its cells are no sentences. */
    private static boolean isRow(Outline.Place place) {
        return place.block().row() && Sentences.marker(place.block().text(), 0) == 0;
    }

    private void plain(Outline.Place place, int from, int to) {
        String text = place.block().text();
        List<Sentences.Stretch> stretches = Sentences.items(text, from, to);
        if (stretches.isEmpty()) {
            stretches = Sentences.of(text, from, to);
            if (!inCauses) {
                int shown = Shown.from(text, stretches);
                stretches = Shown.behind(text, stretches).stream()
                        .filter(s -> LACKING.find(text, s.from(), s.to()) >= 0
                                || shown >= 0 && text.substring(shown, s.from()).indexOf('。') < 0)
                        .filter(s -> s.to() >= text.length() || text.charAt(s.to()) != '：')
                        .toList();
            }
        }
        for (Sentences.Stretch s : stretches) {
            List<Sentences.Stretch> named = inCauses ? List.of() : NamedLacks.in(text, s.from(), s.to());
            if (named.isEmpty()) {
                add(place, s.from(), s.to());
            } else {
                // each of them has the cause the sentence names
                String sentence = text.substring(s.from(), s.to());
                View view = place.block().view();
                named.forEach(one -> items.add(new Item(view.start(one.from()), view.end(one.to()), sentence)));
            }
        }
    }

    private void add(Outline.Place place, int from, int to) {
        String text = place.block().text();
        var trimmed = new ArrayList<Sentences.Stretch>();
        Sentences.add(text, from, to, trimmed);
        for (Sentences.Stretch s : trimmed) {
            View view = place.block().view();
            (inCauses ? causes : items)
                    .add(new Item(view.start(s.from()), view.end(s.to()), text.substring(s.from(), s.to())));
        }
    }

    private List<Shortcoming> result() {
        var result = new ArrayList<Shortcoming>();
        boolean paired = causes.size() == items.size();
        Optional<String> common = causes.isEmpty() || paired
                ? Optional.empty()
                : Optional.of(source.substring(
                        causes.getFirst().start(), causes.getLast().end()));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int place = i;
            Optional<String> cause = Causes.own(item.words()).or(() -> Optional.ofNullable(explained.get(place)));
            if (cause.isEmpty()) {
                cause = paired ? Optional.of(quote(causes.get(i))) : common;
            }
            result.add(new Shortcoming(quote(item), item.start(), item.end(), cause));
        }
        return result;
    }

    private String quote(Item item) {
        return source.substring(item.start(), item.end());
    }
}
