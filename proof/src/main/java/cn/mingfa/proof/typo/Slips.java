package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Kind;
import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.text.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for slips in a text, one run of characters after the other. Not for several threads at once. */
final class Slips {

    private static final int ROUNDS = 6;
    /** A run without a mark in it is cut here, so that work grows with the text and no faster. */
    private static final int LONGEST = 100;

    /** What a proposal must win over what is written: little, for the neighbourhood may speak for it too. */
    static final float LEAST = 0;

    private static final Marks SENTENCE_ENDS = new Marks("。；！？\n");
    /** Odds of a slip that speaks against its neighbours too, and by how much. */
    private static final float SURE = 2.5f;

    private static final float COMPANY = 1.5f;
    /** Sorts of places whose names no dictionary holds. */
    private static final String PLACES = "镇乡村县";

    /** Words of one character right before a number. */
    private static final String LEADING = "由从自至到达为近约共超在于";

    /** 测评得98.5分. */
    private static final char SCORED = '得';

    private static final String PLACE_ENDS = "省市州县区旗乡镇村";

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

    /** Words weighed on either side of a doubtful one. */
    private static final int AROUND = 2;

    /** Reads along: what it needs of a run stands in the cover it shares. */
    interface Companion {

        /** Nobody. */
        Companion NONE = (from, to, doubtful) -> {};

        /** The next run, and whether anything in it is doubtful. */
        void run(int from, int to, boolean doubtful);
    }

    private final Lexicon lexicon;
    private final Judge judge;
    private final Cover cover;
    private final Lattice lattice;
    private final Outlook outlook;
    private final Holes holes;
    private final Candidates candidates;
    private final Features features;

    private final @Nullable ArchiveIndex archive;

    Slips(Lexicon lexicon, Judge judge, @Nullable ArchiveIndex archive) {
        this(lexicon, judge, archive, new Cover(lexicon), new Lattice(lexicon));
    }

    Slips(Lexicon lexicon, Judge judge, @Nullable ArchiveIndex archive, Cover cover, Lattice lattice) {
        this.archive = archive;
        this.lexicon = lexicon;
        this.judge = judge;
        this.cover = cover;
        this.lattice = lattice;
        this.outlook = new Outlook(lexicon, lattice);
        this.holes = new Holes(lexicon, cover);
        this.candidates = new Candidates(lexicon, cover, lattice, outlook, holes);
        this.features = new Features(lexicon, lattice, holes);
    }

    /** The slips surer than the odds given, the surest of a run first. */
    List<Slip> find(String text, float odds, Companion companion) {
        var slips = new ArrayList<Slip>();
        var chars = new StringBuilder(text);
        int from = 0;
        int sentence = 0;
        for (int i = 0; i <= chars.length(); i++) {
            boolean ends = i == chars.length() || !isHan(chars.charAt(i));
            if (ends || i - from == LONGEST) {
                if (i - from >= 2) {
                    boolean doubtful = cover.look(text, from, i);
                    companion.run(from, i, doubtful);
                    run(chars, from, i, doubtful, odds - COMPANY, slips);
                }
                from = ends ? i + 1 : i;
            }
            if (i == chars.length() || ends && SENTENCE_ENDS.holds(chars.charAt(i))) {
                settle(slips, sentence, odds);
                sentence = slips.size();
            }
        }
        return slips;
    }

    /** Keeps of a sentence's slips what is sure enough; who slipped once for sure may well have slipped twice. */
    private static void settle(List<Slip> slips, int first, float odds) {
        if (first == slips.size()) {
            return;
        }
        List<Slip> all = List.copyOf(slips.subList(first, slips.size()));
        slips.subList(first, slips.size()).clear();
        long sure = all.stream().filter(slip -> slip.odds() >= SURE).count();
        for (Slip slip : all) {
            boolean company = sure > (slip.odds() >= SURE ? 1 : 0);
            Slip settled = company ? slip.lifted(COMPANY) : slip;
            if (settled.odds() >= odds) {
                slips.add(settled);
            }
        }
    }

    /** Mends the run, slip by slip; the cover has looked at it as it was. */
    private void run(StringBuilder chars, int from, int to, boolean doubtful, float odds, List<Slip> slips) {
        int first = slips.size();
        boolean any = doubtful;
        for (int round = 0; round < ROUNDS; round++) {
            Slip best = best(slips(chars, from, to, any, odds), odds, slips.subList(first, slips.size()));
            if (best == null) {
                return;
            }
            slips.add(best);
            chars.replace(best.start(), best.end(), best.replacement());
            any = round + 1 < ROUNDS && cover.look(chars, from, to);
        }
    }

    /** The surest, from the odds on, that touches nothing changed already. */
    private static @Nullable Slip best(List<Slip> found, float odds, List<Slip> changed) {
        Slip best = null;
        for (Slip slip : found) {
            boolean free = changed.stream().noneMatch(t -> slip.start() < t.end() && t.start() < slip.end());
            if (slip.odds() >= odds && free && (best == null || slip.odds() > best.odds())) {
                best = slip;
            }
        }
        return best;
    }

    private List<Slip> slips(CharSequence chars, int from, int to, boolean doubtful, float odds) {
        List<Proposal> proposals = doubtful ? weighed(chars, from, to) : List.of();
        if (archive == null && proposals.isEmpty()) {
            return List.of();
        }
        var slips = new ArrayList<Slip>();
        for (Proposal proposal : proposals) {
            Slip slip = proposal.judged(judge, archive == null ? odds : odds - ArchiveIndex.LIFT);
            if (slip.odds() != Float.NEGATIVE_INFINITY) {
                slips.add(archive == null ? slip : slip.lifted(archive.lift(chars, from, to, slip)));
            }
        }
        if (archive != null) {
            slips.addAll(archive.find(chars, from, to));
        }
        return slips;
    }

    /** Everything in a run that might be meant otherwise. */
    List<Proposal> proposals(CharSequence chars, int from, int to) {
        return cover.look(chars, from, to) ? weighed(chars, from, to) : List.of();
    }

    private List<Proposal> weighed(CharSequence chars, int from, int to) {
        var proposals = new ArrayList<Proposal>();
        for (int token = 0; token < cover.tokens(); token++) {
            if (cover.doubtfulToken(token)) {
                int first = Math.max(0, token - AROUND);
                int last = token;
                while (last + 1 < cover.tokens() && anyDoubtful(last + 1, last + 2 * AROUND)) {
                    last++;
                }
                token = last;
                int end = Math.min(cover.tokens(), last + 1 + AROUND);
                region(chars, from, to, first, end, proposals);
            }
        }
        Proposal.margins(proposals);
        return proposals;
    }

    private boolean anyDoubtful(int first, int last) {
        for (int token = first; token <= last && token < cover.tokens(); token++) {
            if (cover.doubtfulToken(token)) {
                return true;
            }
        }
        return false;
    }

    private void region(CharSequence chars, int from, int to, int first, int end, List<Proposal> proposals) {
        int shift = cover.begin(first);
        int start = from + shift;
        int stop = from + cover.begin(end);
        lattice.build(chars, start, stop, cover.word(first - 1), cover.word(end));
        outlook.look();
        holes.look(chars, from, to, start, stop);
        features.region(chars, from, to, start);
        for (int i = 0; i < stop - start; i++) {
            int count = candidates.at(chars, start, stop, i, shift);
            for (int candidate = 0; candidate < count; candidate++) {
                weigh(chars, start, i, candidate, proposals);
            }
        }
    }

    private void weigh(CharSequence chars, int start, int begin, int candidate, List<Proposal> proposals) {
        int word = candidates.word(candidate);
        int end = candidates.stop(candidate);
        float most = candidates.channel(candidate);
        float gain = outlook.with(word, begin, end, lattice.total() - most + LEAST) - lattice.total();
        if (gain + most <= LEAST) {
            return;
        }
        float channel = features.channel(word, begin, end);
        boolean changes = channel < 0;
        if (changes
                && gain + channel > LEAST
                && !recounts(chars, start + begin, word)
                && !renames(chars.charAt(start + end - 1), word, end - begin - 1)
                && !takesUnit(chars, start + begin, word)
                && !leadsToNumber(chars, start + end, word, end - begin - 1)) {
            float[] known = features.of(word, begin, end, gain, channel);
            proposals.add(new Proposal(start + begin, lexicon.word(word), known));
        }
    }

    /** Whether the word would count otherwise: that it says 四项 everywhere else makes no 十项 wrong. */
    private boolean recounts(CharSequence chars, int at, int word) {
        for (int i = 0; i < lexicon.length(word); i++) {
            char written = chars.charAt(at + i);
            char meant = lexicon.letter(word, i);
            if (written != meant && NUMERALS.indexOf(written) >= 0 && NUMERALS.indexOf(meant) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the word would do away with the one that makes a name of a place, 栖禾镇 is not 栖禾政, or make another place
     * of it: most places stand in no dictionary, and one that does is not what they are misspelt for.
     */
    private boolean renames(char written, int word, int last) {
        return PLACES.indexOf(written) >= 0 && lexicon.letter(word, last) != written
                || PLACE_ENDS.indexOf(written) >= 0 && lexicon.kind(word) == Kind.PLACE;
    }

    /** Whether the word would begin with the unit of the number before it: 5月20日至27日 speaks of no 日志. */
    private boolean takesUnit(CharSequence chars, int at, int word) {
        return at > 0
                && lexicon.length(word) > 1
                && lexicon.letter(word, 0) == chars.charAt(at)
                && chars.charAt(at - 1) >= '0'
                && chars.charAt(at - 1) <= '9';
    }

    /** Whether what leads to the number behind it would be changed, or end a word: 投诉量由200件降至150件 gives no 理由. */
    private boolean leadsToNumber(CharSequence chars, int end, int word, int last) {
        if (end == chars.length() || chars.charAt(end) < '0' || chars.charAt(end) > '9') {
            return false;
        }
        char written = chars.charAt(end - 1);
        boolean leads = LEADING.indexOf(written) >= 0;
        return last == 0 ? leads || written == SCORED : leads && lexicon.letter(word, last) == written;
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
