package cn.mingfa.proof.facts;

import cn.mingfa.proof.facts.Cue.Reach;
import cn.mingfa.proof.text.Words;
import java.util.BitSet;

/**
 * How far from a figure each cue word stands beside it, and which stand in its sentence, the headings, before it. Used
 * again for one figure after the other.
 */
final class Gaps {

    /** What stands right behind a figure and is what it counts: 18个村, 6个方面. Only a cue of that word names it. */
    private static final Words THINGS = Words.list("counted-things.txt");

    /** How near a verb counts that governs the list the figure is a member of. */
    private static final int GOVERNING = 11;

    private Surroundings around = Surroundings.NONE;
    private Unit.Kind unit = Unit.Kind.NONE;
    private BitSet apart = UnitsApart.of(Unit.NONE);
    private String thing = "";
    private final BitSet near = new BitSet();
    /** By word; only those of the words that are near count. */
    private final char[] gaps = new char[Cues.INDEX.size()];
    /** Words of the tail, and those of them that first stand right behind the thing counted. */
    private final BitSet behind = new BitSet();

    private final BitSet behindThing = new BitSet();
    private final BitSet sentence = new BitSet();
    private BitSet topics = around.topics().words();
    /** Words of the headings and of the sentence before, where that counts as one of them. */
    private final BitSet earlier = new BitSet();

    /** These of a figure, what it counts and the unit it is told in, until the next is asked for. */
    Gaps of(Surroundings figure, Unit.Kind counted, Unit told) {
        of(figure, counted);
        apart = UnitsApart.of(told);
        return this;
    }

    /** The same where no unit is told. */
    Gaps of(Surroundings figure, Unit.Kind counted) {
        apart = UnitsApart.of(Unit.NONE);
        around = figure;
        unit = counted;
        thing = thing(around.tail(), unit);
        near.clear();
        behind.clear();
        behindThing.clear();
        Cues.INDEX.meet(around.head(), true, this::near);
        Cues.INDEX.meet(around.verb(), true, (word, gap) -> near(word, GOVERNING));
        Cues.INDEX.meet(around.tail(), false, this::behind);
        Cues.INDEX.words(around.sentence(), sentence);
        topics = around.topics().words();
        return this;
    }

    /** The same where a sentence that goes before counts as one of the headings. */
    Gaps after(String before) {
        Cues.INDEX.words(before, earlier);
        earlier.or(topics);
        topics = earlier;
        return this;
    }

    /** What is counted; persons are counted by themselves (19名乡镇负责人), and 村级 speaks of a level. */
    private static String thing(String tail, Unit.Kind unit) {
        int n = THINGS.matchAt(tail, 0);
        boolean persons = unit == Unit.Kind.PERSON || unit == Unit.Kind.ATTENDANCE;
        return persons || tail.startsWith("级", n) ? "" : tail.substring(0, n);
    }

    private void near(int word, int gap) {
        gaps[word] = (char) Math.min(near.get(word) ? gaps[word] : Character.MAX_VALUE, gap);
        near.set(word);
    }

    private void behind(int word, int gap) {
        if (!behind.get(word)) {
            behind.set(word);
            behindThing.set(word, gap == thing.length());
        }
        near(word, gap);
    }

    /** What the figure counts in. */
    Unit.Kind unit() {
        return unit;
    }

    String head() {
        return around.head();
    }

    String tail() {
        return around.tail();
    }

    boolean isNear(int word) {
        return near.get(word);
    }

    /** How near; only of a word that is. */
    int gap(int word) {
        return gaps[word];
    }

    boolean isTold(int word) {
        return sentence.get(word);
    }

    boolean within(Reach reach, int word) {
        return isNear(word)
                || (reach != Reach.NEAR && sentence.get(word))
                || (reach == Reach.TOPIC && topics.get(word));
    }

    /** Whether a word that rules out stands within its reach; what leads up to the sentence speaks against too. */
    boolean against(Reach reach, int word) {
        return within(reach, word)
                || reach != Reach.NEAR && around.context().words().get(word);
    }

    /** Whether a thing is counted that only a cue of that word names. */
    boolean countsThing() {
        return !thing.isEmpty();
    }

    /** Whether the cue is the thing counted, or stands right behind it and qualifies it: 10个社区调委会. */
    boolean names(Cue cue) {
        return cue.text().contains(thing) || thing.contains(cue.text()) || behindThing.get(cue.word());
    }

    /** Whether the word stands right behind the figure and so is most likely what it counts: 27项重点任务. */
    boolean opensTail(int word) {
        return thing.isEmpty() && behindThing.get(word);
    }

    /** The words right beside the figure. */
    BitSet near() {
        return near;
    }

    /** Numbers of the candidates not counted in the unit, or one of whose counter-cues stands within its reach. */
    BitSet ruledOut() {
        var all = new BitSet();
        all.or(apart);
        Cues.rulingOut(Reach.NEAR, near, all);
        Cues.rulingOut(Reach.SENTENCE, sentence, all);
        Cues.rulingOut(Reach.TOPIC, topics, all);
        return all;
    }

    /** Numbers of the candidates what leads up to the sentence speaks against. */
    BitSet ledAgainst() {
        var all = new BitSet();
        Cues.rulingOut(Reach.SENTENCE, around.context().words(), all);
        return all;
    }

    boolean doubted(Cues.Candidate candidate) {
        for (Cue doubt : candidate.doubts()) {
            if (within(doubt.reach(), doubt.word())) {
                return true;
            }
        }
        return false;
    }
}
