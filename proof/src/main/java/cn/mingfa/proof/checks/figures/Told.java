package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Marks;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How figures stand in the text: what is written between two, which words lead to one, which share a sentence. */
final class Told {

    private static final int FAR = 200;
    private static final int HEAD = 40;
    /** No sentence tells more figures; what goes on is read as the next, so that work grows with the text and no faster. */
    static final int MOST = 60;

    private static final Pattern SOURCE =
            Pattern.compile("\\s{0,4}(?:根?据|按照?)(?!不完全|初步)([^，,。\\n]{2,20}?)(?:统计|口径)[，,]");
    private static final Pattern STAGE = Pattern.compile("\\s{0,4}(?:在|于)?([^，,。、\\n]{2,12}?)(?:阶段|环节|期间)[，,]");
    /** What one of the two tells surely. */
    private static final Words SOURCES = Words.of(List.of("统计", "口径", "阶段", "环节", "期间"));

    /** Behind so many characters of the sentence neither has ended. */
    private static final int SOURCE_ENDS = 32;

    private static final Marks STOPS = new Marks("。！!；;\n");
    private static final String HALF = ",;:!?()";
    private static final char LAST_HALF = '?';
    private static final String FULL = "，；：！？（）";

    private Told() {}

    /** The words between two figures with full-width marks, cut at 200 characters. */
    static String between(Dossier dossier, Fact first, Fact second) {
        int from = first.end();
        int to = Math.max(from, second.start());
        return folded(dossier.source().substring(from, Math.min(to, from + FAR)));
    }

    /** Whether nothing ends the sentence between two figures. */
    static boolean inOneSentence(Dossier dossier, Fact first, Fact second) {
        String text = dossier.source();
        if (second.start() - first.end() >= FAR) {
            return false;
        }
        for (int i = first.end(); i < second.start(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '！' || c == '!' || c == '\n') {
                return false;
            }
        }
        return true;
    }

    /** What leads to each figure, worked out when first asked for. */
    private record Heads(Map<Fact, String> all) {}

    /** The words of the clause right before a figure, back to the figure before it. */
    static String head(Dossier dossier, Fact fact) {
        return dossier.once()
                .of(Heads.class, () -> new Heads(new IdentityHashMap<>()))
                .all()
                .computeIfAbsent(fact, f -> headOf(dossier, f));
    }

    private static String headOf(Dossier dossier, Fact fact) {
        String text = dossier.source();
        int from = fact.start();
        while (from > 0 && fact.start() - from < HEAD && !ends(fold(text.charAt(from - 1)))) {
            from--;
        }
        return folded(text.substring(from, fact.start()));
    }

    /** What is written of the clause before a figure, digits and all. */
    static String clauseHead(Dossier dossier, Fact fact) {
        String text = dossier.source();
        int from = fact.start();
        while (from > 0 && fact.start() - from < HEAD && !Chars.endsClause(fold(text.charAt(from - 1)))) {
            from--;
        }
        return folded(text.substring(from, fact.start()));
    }

    /** The words right behind a figure to the end of the clause. */
    static String tail(Dossier dossier, Fact fact) {
        String text = dossier.source();
        int to = fact.end();
        while (to < text.length() && to - fact.end() < HEAD && !ends(fold(text.charAt(to)))) {
            to++;
        }
        return folded(text.substring(fact.end(), to));
    }

    private static boolean ends(char c) {
        return Chars.endsClause(c) || Chars.isDigit(c) || c == '、' || c == '（' || c == '）';
    }

    /**
     * Whose count, or that of what stage, the sentence of a figure begins with, as 据门户网站统计 or 在自查阶段; empty where it
     * names none.
     */
    static String source(Dossier dossier, Fact fact) {
        String text = dossier.source();
        int from = fact.start();
        boolean parted = false;
        while (from > 0 && fact.start() - from < FAR && !STOPS.holds(text.charAt(from - 1))) {
            from--;
            parted |= text.charAt(from) == '，' || text.charAt(from) == ',';
        }
        if (!parted) {
            return "";
        }
        if (SOURCES.find(text, from, Math.min(fact.start(), from + SOURCE_ENDS)) < 0) {
            return "";
        }
        Matcher named = SOURCE.matcher(text).region(from, fact.start());
        Matcher stage = STAGE.matcher(text).region(from, fact.start());
        return named.lookingAt() ? named.group(1) : stage.lookingAt() ? stage.group(1) : "";
    }

    /** The figures from the given one on that share its sentence, itself among them. */
    static List<Fact> sentence(Dossier dossier, int first) {
        List<Fact> facts = dossier.facts();
        var sentence = new ArrayList<Fact>();
        sentence.add(facts.get(first));
        for (int i = first + 1; i < facts.size() && sentence.size() < MOST; i++) {
            if (!inOneSentence(dossier, facts.get(i - 1), facts.get(i))) {
                break;
            }
            sentence.add(facts.get(i));
        }
        return sentence;
    }

    /** Worked out by the first check of a run that asks. */
    private record Sentences(List<List<Fact>> all, Map<Fact, List<Fact>> byFact) {

        static Sentences of(Dossier dossier) {
            var all = parted(dossier);
            var byFact = new IdentityHashMap<Fact, List<Fact>>();
            all.forEach(sentence -> sentence.forEach(fact -> byFact.put(fact, sentence)));
            return new Sentences(all, byFact);
        }
    }

    /** The figures of the document, sentence by sentence. */
    static List<List<Fact>> sentences(Dossier dossier) {
        return dossier.once().of(Sentences.class, () -> Sentences.of(dossier)).all();
    }

    /** The figures of the sentence one of them stands in. */
    static List<Fact> sentenceOf(Dossier dossier, Fact fact) {
        return dossier.once()
                .of(Sentences.class, () -> Sentences.of(dossier))
                .byFact()
                .getOrDefault(fact, List.of(fact));
    }

    private static List<List<Fact>> parted(Dossier dossier) {
        var sentences = new ArrayList<List<Fact>>();
        for (int i = 0; i < dossier.facts().size(); ) {
            List<Fact> sentence = sentence(dossier, i);
            sentences.add(sentence);
            i += sentence.size();
        }
        return sentences;
    }

    /** A whole number told as exactly that, also of what is better none (败诉3件). */
    static boolean isExactCount(Fact fact) {
        boolean count = fact.kind() == Fact.Kind.COUNT || fact.kind() == Fact.Kind.YES_NO;
        return count && !fact.verbal() && fact.qualifier() == Fact.Qualifier.EXACT;
    }

    /** The same, written out to its last digit and not in 万. */
    static boolean isPlainCount(Fact fact) {
        return isExactCount(fact) && fact.scale() == 1;
    }

    /** Whether two figures stand in one paragraph. */
    static boolean inOneParagraph(Dossier dossier, Fact first, Fact second) {
        return between(dossier, first, second).indexOf('\n') < 0;
    }

    /** Those before the figure in its sentence, behind those of the sentence above where it is of the same paragraph. */
    static List<Fact> withAbove(Dossier dossier, List<Fact> above, List<Fact> before, Fact fact) {
        Fact first = before.isEmpty() ? fact : before.getFirst();
        var facts = new ArrayList<Fact>();
        if (!above.isEmpty() && inOneParagraph(dossier, above.getLast(), first)) {
            facts.addAll(above);
        }
        facts.addAll(before);
        return facts;
    }

    /** Whether a figure stands in brackets, as what is said of another: 办结169件（含上年结转15件）. */
    static boolean isBracketed(Dossier dossier, Fact fact) {
        String text = dossier.source();
        for (int i = fact.start(); i > 0 && fact.start() - i < HEAD; i--) {
            char c = fold(text.charAt(i - 1));
            if (c == '（') {
                return true;
            }
            if ("）。；\n".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static String folded(String text) {
        if (!holdsHalf(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString();
    }

    private static boolean holdsHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != text.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static char fold(char c) {
        int half = c > LAST_HALF ? -1 : HALF.indexOf(c);
        return half < 0 ? c : FULL.charAt(half);
    }
}
