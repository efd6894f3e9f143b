package cn.mingfa.proof.statutes;

import cn.mingfa.proof.text.Distance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which known title is meant by one that is not known: nearly the same letters, or the same words with another kind of
 * instrument at the end. Titles that only share words are not near: most documents are not in any list.
 */
final class NearTitles {

    private static final String[] KINDS = {
        "实施条例", "实施细则", "暂行条例", "暂行规定", "暂行办法", "条例", "规定", "办法", "细则", "准则", "规则", "规范", "法"
    };
    /** 规范 ends many titles of their own: only a long one before it is taken for a slip. */
    private static final String STANDARD = "规范";

    private static final int LONG_STEM = 10;
    private static final int SHORTEST = 5;
    private static final int LONG_DOCUMENT = 9;
    private static final int LONG = 10;
    /** So long that a title with a word of two characters left out is still told. */
    private static final int CUTTABLE = 7;

    /** The most characters left out of the middle of a long title, and the fewest that must be right on either side. */
    private static final int WORDS = 4;

    /** What sounds like the last character of 行政处罚法 and ends no title. */
    private static final String LIKE_LAW = "发伐乏阀罚";

    private static final String LIGHT = "的和与及、，";

    /** A name without brackets, its statute, and the letters it is made of as bits. */
    private record Name(String text, Statute statute, long letters) {}

    private final List<Name> names = new ArrayList<>();
    private final List<Statute> national = new ArrayList<>();

    NearTitles(Collection<Statute> statutes) {
        statutes.stream()
                .filter(statute -> statute.title().startsWith(Statute.NATION))
                .forEach(national::add);
        for (Statute statute : statutes) {
            for (String name : statute.names()) {
                String bare = bare(name);
                if (bare.length() >= SHORTEST) {
                    names.add(new Name(bare, statute, letters(bare)));
                }
            }
        }
    }

    Optional<NearTitle> find(String written) {
        String bare = bare(written);
        String text = bare.startsWith(Statute.NATION) ? bare.substring(Statute.NATION.length()) : bare;
        if (text.length() < SHORTEST - (text.length() < bare.length() ? 2 : 1) || text.length() > 80) {
            return Optional.empty();
        }
        boolean national = text.length() < bare.length() || kind(text).equals("法");
        return otherKind(text)
                .or(() -> nearest(text))
                .or(() -> otherWord(text, national))
                .or(() -> withoutWords(text))
                .or(() -> text.length() < bare.length() ? withoutBeginning(text) : Optional.empty())
                .or(() -> text.length() < bare.length() ? withOneWord(text) : Optional.empty())
                .filter(near -> !TitleWords.isLocal(text, near.name()));
    }

    /** The same words, another kind. */
    private Optional<NearTitle> otherKind(String text) {
        String kind = kind(text);
        String stem = text.substring(0, text.length() - kind.length());
        if (kind.isEmpty() || stem.length() < (kind.equals(STANDARD) ? LONG_STEM : 4)) {
            return Optional.empty();
        }
        for (Name name : names) {
            String other = kind(name.text());
            if (name.text().length() == stem.length() + other.length()
                    && !other.isEmpty()
                    && name.text().startsWith(stem)) {
                return Optional.of(new NearTitle(name.statute(), name.text(), NearTitle.How.KIND));
            }
        }
        return Optional.empty();
    }

    private Optional<NearTitle> nearest(String text) {
        long letters = letters(text);
        int best = 3;
        boolean tied = false;
        Optional<Name> nearest = Optional.empty();
        for (Name name : names) {
            int most = Math.min(best, name.text().length() >= CUTTABLE ? 2 : 1);
            if (Long.bitCount(letters ^ name.letters()) > 2 * most) {
                continue;
            }
            int distance = Distance.of(text, name.text(), most);
            if (distance == 0 || distance > most || !comparable(text, name, distance)) {
                continue;
            }
            tied = distance == best
                    && nearest.isPresent()
                    && nearest.get().statute() != name.statute()
                    && !nearest.get().text().equals(name.text());
            if (distance < best || nearest.isEmpty()) {
                nearest = Optional.of(name);
                tied = false;
            }
            best = distance;
        }
        if (tied || nearest.isEmpty()) {
            return Optional.empty();
        }
        Name name = nearest.get();
        return Optional.of(new NearTitle(
                name.statute(),
                name.text(),
                light(text, name.text()) ? NearTitle.How.PARTICLE : NearTitle.How.LETTERS));
    }

    /** The one known title that differs by a word. */
    private Optional<NearTitle> otherWord(String text, boolean national) {
        long letters = letters(text);
        Optional<Name> found = Optional.empty();
        for (Name name : names) {
            if (Long.bitCount(letters ^ name.letters()) > 2 * TitleWords.LONGEST
                    || name.statute().kind() == StatuteKind.DOCUMENT
                    || name.statute().kind() == StatuteKind.PLAN
                    || !TitleWords.differ(text, name.text(), national)) {
                continue;
            }
            if (found.isPresent() && found.get().statute() != name.statute()) {
                return Optional.empty();
            }
            found = Optional.of(name);
        }
        return found.map(name -> new NearTitle(name.statute(), name.text(), NearTitle.How.LETTERS));
    }

    /** The one known long title that has some words more in its middle: …履行推进第一责任人职责规定. */
    /** 中华人民共和国信息公开条例: what the nation's name stands before lacks its first word, and one known title has it. */
    private Optional<NearTitle> withoutBeginning(String text) {
        Optional<Name> found = Optional.empty();
        for (Name name : names) {
            int more = name.text().length() - text.length();
            if (more > 0
                    && more <= 2
                    && name.text().endsWith(text)
                    && !free(name.statute().kind())) {
                if (found.isPresent() && found.get().statute() != name.statute()) {
                    return Optional.empty();
                }
                found = Optional.of(name);
            }
        }
        return found.map(name -> new NearTitle(name.statute(), name.text(), NearTitle.How.LETTERS));
    }

    /** The one national title that lacks a word of two characters in its middle, or has another character there: 防汛法. */
    private Optional<NearTitle> withOneWord(String text) {
        Optional<Statute> found = Optional.empty();
        for (Statute statute : national) {
            String right = statute.title().substring(Statute.NATION.length());
            boolean near = TitleWords.oneMore(text, right)
                    || TitleWords.oneOther(text, right)
                    || TitleWords.shortened(text, right);
            if (near) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(statute);
            }
        }
        return found.map(statute ->
                new NearTitle(statute, statute.title().substring(Statute.NATION.length()), NearTitle.How.LETTERS));
    }

    private Optional<NearTitle> withoutWords(String text) {
        Optional<Name> found = Optional.empty();
        for (Name name : names) {
            String right = name.text();
            int more = right.length() - text.length();
            if (more <= 2
                    || more > WORDS
                    || text.length() < LONG
                    || free(name.statute().kind())) {
                continue;
            }
            int same = 0;
            while (same < text.length() && text.charAt(same) == right.charAt(same)) {
                same++;
            }
            boolean cut = same >= WORDS && same <= text.length() - WORDS && right.endsWith(text.substring(same));
            if (cut && found.isPresent() && found.get().statute() != name.statute()) {
                return Optional.empty();
            }
            found = cut ? Optional.of(name) : found;
        }
        return found.map(name -> new NearTitle(name.statute(), name.text(), NearTitle.How.LETTERS));
    }

    /** Whether offices make instruments of the kind whose names differ from known ones by little. */
    private static boolean free(StatuteKind kind) {
        return kind == StatuteKind.DOCUMENT || kind == StatuteKind.PLAN || kind == StatuteKind.RULE;
    }

    /** The same kind of instrument at the end, the same beginning, and not one word replaced by another. */
    private static boolean comparable(String text, Name name, int distance) {
        String right = name.text();
        if (endsWrong(text, right)) {
            return true;
        }
        if (!kind(text).equals(kind(right)) || text.charAt(text.length() - 1) != right.charAt(right.length() - 1)) {
            return false;
        }
        boolean added = text.length() > right.length() && text.endsWith(right);
        boolean cut = right.length() > text.length() && right.endsWith(text) && distance > 1;
        if (added || cut) {
            return false;
        }
        return distance == 1
                || !free(name.statute().kind())
                        && (right.length() >= LONG || text.length() >= SHORTEST && cutOut(text, right));
    }

    /** Whether nothing but the last character of the kind is wrong: 信访工作条列, 法律援助发. */
    private static boolean endsWrong(String text, String right) {
        int last = text.length() - 1;
        String kind = kind(right);
        if (kind.isEmpty() && right.length() >= LONG_DOCUMENT && kind(text).isEmpty()) {
            return text.length() == right.length() && text.regionMatches(0, right, 0, last);
        }
        return !kind.isEmpty()
                && kind(text).isEmpty()
                && text.length() == right.length()
                && text.regionMatches(0, right, 0, last)
                && (kind.length() > 1 || LIKE_LAW.indexOf(text.charAt(last)) >= 0);
    }

    /** Whether the title is the right one with a word of two characters left out. */
    private static boolean cutOut(String text, String right) {
        if (right.length() != text.length() + 2) {
            return false;
        }
        int same = 0;
        while (same < text.length() && text.charAt(same) == right.charAt(same)) {
            same++;
        }
        return right.endsWith(text.substring(same));
    }

    private static boolean light(String a, String b) {
        return without(a).equals(without(b));
    }

    private static String without(String text) {
        var out = new StringBuilder();
        text.chars().filter(c -> LIGHT.indexOf(c) < 0).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String kind(String text) {
        for (String kind : KINDS) {
            if (text.endsWith(kind)) {
                return kind;
            }
        }
        return "";
    }

    /** As a key, without a bracket at the end. */
    static String bare(String name) {
        String key = Statutes.key(name);
        int open = key.endsWith("）") ? key.lastIndexOf('（') : -1;
        return open > 0 ? key.substring(0, open) : key;
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) * 0x9e3779b1 >>> 26);
        }
        return letters;
    }
}
