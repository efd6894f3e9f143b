package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.Statutes;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statutes a document cites, in 《》 or by a known name before 第…条; read once for the rules that judge them. */
final class Cites implements Iterable<Citation> {

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_BRACKET = 40;
    /** 第十九、第五十八条: the word for article stands behind the last only. */
    private static final Pattern WITHOUT_ARTICLE = Pattern.compile("第(?:[一二三四五六七八九十百零〇]{1,6}|\\d{1,3})[、和至到](?=第)");

    private static final String ABBREVIATED = "简称";

    private final List<Citation> all = new ArrayList<>();
    private final Map<String, Statute> abbreviations = new HashMap<>();
    private final Map<Block, Part> parts = new IdentityHashMap<>();
    private final Statutes statutes;

    private Cites(Statutes statutes) {
        this.statutes = statutes;
    }

    static Cites of(Dossier dossier) {
        return dossier.once()
                .of(Cites.class, () -> new Cites(dossier.background().statutes()).read(dossier));
    }

    @Override
    public Iterator<Citation> iterator() {
        return all.iterator();
    }

    private Cites read(Dossier dossier) {
        for (Outline.Place place : dossier.outline().places()) {
            parts.put(place.block(), place.part());
        }
        Map<View, List<Sighting>> named = new IdentityHashMap<>();
        for (Sighting sighting : Sightings.of(dossier).of(Patterns.Sort.TITLE)) {
            if (sighting.behind(1).equals("第")) {
                named.computeIfAbsent(sighting.view(), v -> new ArrayList<>()).add(sighting);
            }
        }
        for (Block block : dossier.prose()) {
            int first = all.size();
            marked(block);
            List<Sighting> names = named.get(block.view());
            if (names != null) {
                unmarked(block, names);
                all.subList(first, all.size()).sort(Comparator.comparingInt(Citation::from));
            }
        }
        return this;
    }

    private void marked(Block block) {
        String text = block.text();
        int at = text.indexOf('《');
        int close = at;
        while (at >= 0) {
            int next = text.indexOf('《', at + 1);
            if (close < at + 1) {
                close = text.indexOf('》', at);
            }
            if (close < 0) {
                return;
            }
            int limit = next < 0 ? text.length() : next;
            if (close > at + 1 && close < limit && close - at <= LONGEST_TITLE) {
                all.add(citation(block, at, close, true));
            }
            at = next;
        }
    }

    private void unmarked(Block block, List<Sighting> names) {
        int behind = 0;
        for (Sighting name : names) {
            if (name.from() >= behind
                    && !Sightings.insideTitle(block.text(), name.from())
                    && !Provision.at(block.text(), name.to()).steps().isEmpty()) {
                Citation citation = citation(block, name.from(), name.to(), false);
                all.add(citation);
                behind = citation.to();
            }
        }
    }

    private Citation citation(Block block, int from, int close, boolean marked) {
        String text = block.text();
        String name = text.substring(marked ? from + 1 : from, close);
        int at = marked ? close + 1 : close;
        Optional<Statute> statute = statute(name);
        Optional<String> bracket = Optional.empty();
        while (at < text.length() && text.charAt(at) == '（') {
            int end = Near.find(text, '）', at, LONGEST_BRACKET);
            if (end < 0) {
                break;
            }
            String inside = text.substring(at + 1, end);
            if (inside.contains(ABBREVIATED)) {
                statute.ifPresent(s -> abbreviations.put(Abbreviation.name(inside), s));
            } else if (bracket.isEmpty()) {
                bracket = Optional.of(inside);
            }
            at = end + 1;
        }
        var provisions = new ArrayList<Provision>(1);
        int end = provisions(text, at, provisions);
        Part part = parts.getOrDefault(block, Part.OTHER);
        return new Citation(block.view(), from, close, end, marked, name, bracket, statute, provisions, part);
    }

    /** The provisions from the place on, with 、 or 和 between; returns the place behind the last. */
    private static int provisions(String text, int from, List<Provision> found) {
        int at = from;
        int end = from;
        while (true) {
            Provision provision = Provision.at(text, at);
            if (provision.steps().isEmpty()) {
                Matcher numbered = WITHOUT_ARTICLE.matcher(text).region(at, text.length());
                if (!numbered.lookingAt()) {
                    return end;
                }
                at = numbered.end();
                continue;
            }
            found.add(provision);
            end = provision.to();
            at = end;
            if (at < text.length() && "、和及与或，至到".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }

    private Optional<Statute> statute(String name) {
        return statutes.find(name).or(() -> {
            Statute abbreviated = abbreviations.get(name);
            int open = name.endsWith("）") ? name.lastIndexOf('（') : -1;
            return abbreviated != null || open <= 0
                    ? Optional.ofNullable(abbreviated)
                    : statutes.find(name.substring(0, open));
        });
    }
}
