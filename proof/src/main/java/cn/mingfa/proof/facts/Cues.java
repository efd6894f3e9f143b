package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import cn.mingfa.proof.facts.Cue.Reach;
import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The indicators with the words that tell them, read from {@code indicators.csv}; and the other way round, for each word
 * what it speaks for and against, so that only that is weighed whose words are there.
 */
final class Cues {

    /**
     * An indicator and the words that speak against it.
     *
     * @param number its place in the list
     * @param counterCues words that rule it out
     * @param doubts words that rule out only alternatives that do not speak of law: 健康培训, but not 健康法律培训
     */
    record Candidate(int number, Indicator indicator, List<Cue> counterCues, List<Cue> doubts) {}

    /** Words that together tell an indicator. */
    record Alternative(Candidate candidate, List<Cue> cues, boolean speaksOfLaw) {}

    private static final char LAW = '法';
    private static final Alternative[] NONE = {};
    private static final BitSet NOBODY = new BitSet();

    static final CueIndex INDEX = new CueIndex();

    private static final List<Alternative> ALL = load();
    /** By the keys of their indicators. */
    private static final Map<String, Candidate> CANDIDATES = ALL.stream()
            .map(Alternative::candidate)
            .collect(Collectors.toUnmodifiableMap(
                    candidate -> candidate.indicator().key(), candidate -> candidate, (first, again) -> first));

    /** By indicator, the texts of its cues. */
    private static final Map<String, Set<String>> SAID = ALL.stream()
            .collect(Collectors.groupingBy(
                    alternative -> alternative.candidate().indicator().key(),
                    Collectors.flatMapping(
                            alternative -> alternative.cues().stream().map(Cue::text), Collectors.toSet())));

    private static final Alternative[][] WAITING = waiting();
    private static final Map<Unit.Kind, Map<Kind, BitSet>> COUNTED_IN = countedIn();
    /** By reach and word. */
    private static final @Nullable BitSet[][] RULING_OUT = rulingOut();

    private Cues() {}

    /** The indicator of a key of the catalogue. */
    static Indicator indicator(String key) {
        return candidate(key).indicator();
    }

    /** Its number. */
    static int number(String key) {
        return candidate(key).number();
    }

    private static Candidate candidate(String key) {
        Candidate candidate = CANDIDATES.get(key);
        if (candidate == null) {
            throw new IllegalStateException("no such indicator: " + key);
        }
        return candidate;
    }

    /** Whether one of the words that tell the indicator holds that word. */
    static boolean says(Indicator indicator, String word) {
        return SAID.getOrDefault(indicator.key(), Set.of()).stream().anyMatch(cue -> cue.contains(word));
    }

    /** The alternatives that need the word, or could do with it, right beside the figure; each waits for one if it can. */
    static Alternative[] waiting(int word) {
        return WAITING[word];
    }

    /** Numbers of the candidates a figure of the kind in such a unit may tell. */
    static BitSet countedIn(Unit.Kind unit, Kind kind) {
        return (BitSet) COUNTED_IN
                .getOrDefault(unit, Map.of())
                .getOrDefault(kind, NOBODY)
                .clone();
    }

    private static Map<Unit.Kind, Map<Kind, BitSet>> countedIn() {
        var all = new EnumMap<Unit.Kind, Map<Kind, BitSet>>(Unit.Kind.class);
        for (Alternative alternative : ALL) {
            Candidate candidate = alternative.candidate();
            for (Unit.Kind unit : candidate.indicator().units()) {
                Map<Kind, BitSet> byKind = all.computeIfAbsent(unit, u -> new EnumMap<>(Kind.class));
                for (Kind kind : Kind.values()) {
                    if (tells(candidate.indicator().kind(), kind)) {
                        byKind.computeIfAbsent(kind, k -> new BitSet()).set(candidate.number());
                    }
                }
            }
        }
        return all;
    }

    private static boolean tells(Kind indicator, Kind figure) {
        return indicator == figure
                || indicator == Kind.YES_NO && figure == Kind.COUNT
                || indicator == Kind.COUNT && figure == Kind.DURATION;
    }

    /** Adds the numbers of the candidates that words which stand no nearer than the reach rule out. */
    static void rulingOut(Reach reach, BitSet words, BitSet all) {
        @Nullable BitSet[] byWord = RULING_OUT[reach.ordinal()];
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            BitSet candidates = byWord[word];
            if (candidates != null) {
                all.or(candidates);
            }
        }
    }

    private static @Nullable BitSet[][] rulingOut() {
        var all = new @Nullable BitSet[Reach.values().length][INDEX.size()];
        for (Alternative alternative : ALL) {
            Candidate candidate = alternative.candidate();
            for (Cue counter : candidate.counterCues()) {
                for (int reach = 0; reach <= counter.reach().ordinal(); reach++) {
                    BitSet there = all[reach][counter.word()];
                    BitSet candidates = there == null ? new BitSet() : there;
                    candidates.set(candidate.number());
                    all[reach][counter.word()] = candidates;
                }
            }
        }
        return all;
    }

    private static Alternative[][] waiting() {
        var byWord = new ArrayList<List<Alternative>>();
        for (int word = 0; word < INDEX.size(); word++) {
            byWord.add(new ArrayList<>());
        }
        for (Alternative alternative : ALL) {
            Optional<Cue> needed = alternative.cues().stream()
                    .filter(cue -> !cue.absent() && cue.reach() == Reach.NEAR)
                    .max(Comparator.comparingInt(Cue::length));
            needed.map(List::of).orElse(alternative.cues()).stream()
                    .filter(cue -> !cue.absent())
                    .forEach(cue -> byWord.get(cue.word()).add(alternative));
        }
        return byWord.stream().map(list -> list.toArray(NONE)).toArray(Alternative[][]::new);
    }

    private static List<Alternative> load() {
        var all = new ArrayList<Alternative>();
        int number = 0;
        for (List<String> row : Resources.table("indicators.csv", 7)) {
            var indicator = new Indicator(row.get(0), row.get(1), kind(row.get(2)), units(row.get(4)));
            var candidate =
                    new Candidate(number++, indicator, counterCues(row.get(6), false), counterCues(row.get(6), true));
            for (String alternative : Resources.split(row.get(5), '/')) {
                List<Cue> cues = cues(alternative);
                boolean law = cues.stream()
                        .anyMatch(cue -> !cue.absent() && cue.text().indexOf(LAW) >= 0);
                all.add(new Alternative(candidate, cues, law));
            }
        }
        return all;
    }

    private static List<Cue> cues(String alternative) {
        return Resources.split(alternative, '+').stream()
                .map(piece -> piece.startsWith("!") ? cue(piece.substring(1), true) : cue(piece, false))
                .toList();
    }

    private static List<Cue> counterCues(String cell, boolean doubts) {
        return cell.isEmpty()
                ? List.of()
                : Resources.split(cell, ' ').stream()
                        .filter(word -> word.startsWith("?") == doubts)
                        .map(word -> cue(doubts ? word.substring(1) : word, false))
                        .toList();
    }

    private static Cue cue(String piece, boolean absent) {
        Reach reach = piece.startsWith("^") ? Reach.TOPIC : piece.startsWith("~") ? Reach.SENTENCE : Reach.NEAR;
        String word = reach == Reach.NEAR ? piece : piece.substring(1);
        return new Cue(word, INDEX.numberOf(word), reach, absent);
    }

    private static Kind kind(String key) {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalStateException("no such kind of indicator: " + key);
    }

    private static Set<Unit.Kind> units(String codes) {
        var units = EnumSet.noneOf(Unit.Kind.class);
        for (String code : Resources.split(codes, ' ')) {
            units.add(Unit.Kind.of(code));
        }
        return units;
    }
}
