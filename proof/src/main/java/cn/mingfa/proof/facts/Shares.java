package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One numeral for several things, and several numerals for as many: 参考率和合格率均达98% is two facts, 实现双100% is two,
 * 接警数和刑案数分别下降12%、11% is one each.
 */
final class Shares {

    private static final Words LINKS = Words.list("share-links.txt");
    private static final Words RATES = Words.list("rate-ends.txt");
    private static final Words STEMS = Words.list("share-stems.txt");
    private static final String RATE_OF = "率";
    private static final Words COUNTED = Words.list("share-counted.txt");

    private static final Words EACH = Words.list("share-each.txt");

    private static final int FAR = 160;
    private static final int RATE = 3;
    private static final int MANY = 4;
    private static final Words WHOLE = Words.list("no-joiners.txt");
    private static final int LONGEST = 16;

    private Shares() {}

    /** Names of the rates that share the percentage; one empty name if it stands for one thing only. */
    static List<String> ofPercentage(String text, Quantity q) {
        boolean twice = q.approach() > q.headFrom() && text.charAt(q.approach() - 1) == '双';
        int from = q.headFrom();
        int end = stripLinks(text, from, q.approach());
        int announced = COUNTED.lengthBefore(text, from, end);
        if (announced > 0) {
            end = stripLinks(text, from, end - announced);
        }
        if (end == from && from > 0 && text.charAt(from - 1) == '，') {
            from = clauseBefore(text, from - 1);
            end = stripLinks(text, from, q.clauseFrom() - 1);
        }
        List<String> names = new ArrayList<>();
        for (String piece : pieces(text.substring(from, end)).reversed()) {
            boolean whole = RATES.endAt(piece, piece.length());
            if (!whole && (names.isEmpty() || !STEMS.endAt(piece, piece.length()))) {
                break;
            }
            names.addFirst(whole ? piece : piece + RATE_OF);
        }
        if (twice) {
            return names.size() >= 2 ? List.copyOf(names.subList(names.size() - 2, names.size())) : List.of("", "");
        }
        return names.size() >= 2 ? List.copyOf(names) : List.of("");
    }

    /** Names of what one count stands for alike: 建议、提案各11件; one empty name if it stands for one thing only. */
    static List<String> ofCount(String text, Quantity q) {
        int each = EACH.lengthBefore(text, q.headFrom(), q.approach());
        if (each == 0) {
            return List.of("");
        }
        List<String> names = pieces(text.substring(q.headFrom(), q.approach() - each));
        boolean list =
                names.size() >= 2 && names.size() <= MANY && names.stream().allMatch(n -> n.length() <= LONGEST);
        return list ? names : List.of("");
    }

    /** Names before 分别 for a list of so many quantities; empty if the numbers do not agree. */
    static List<String> respectively(String text, Quantity first, int quantities) {
        int marker = text.substring(first.headFrom(), first.from()).lastIndexOf("分别");
        if (marker < 0) {
            return List.of();
        }
        int from = first.headFrom();
        int end = from + marker;
        if (marker == 0 && from > 0 && text.charAt(from - 1) == '，') {
            end = from - 1;
            from = clauseBefore(text, end);
        }
        List<String> pieces = pieces(text.substring(from, end));
        return pieces.size() == quantities ? withRate(pieces) : List.of();
    }

    /** 代表和委员满意率 speaks of the rate of both. */
    private static List<String> withRate(List<String> pieces) {
        String last = pieces.getLast();
        if (!RATES.endAt(last, last.length()) || last.length() < RATE) {
            return pieces;
        }
        String rate = last.substring(last.length() - RATE);
        return pieces.stream()
                .map(p -> RATES.endAt(p, p.length()) ? p : p + rate)
                .toList();
    }

    private static int clauseBefore(String text, int comma) {
        int from = comma;
        while (from > 0 && comma - from < FAR && !Chars.endsClause(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int stripLinks(String text, int from, int to) {
        int end = to;
        boolean again = true;
        while (again) {
            int n = LINKS.lengthBefore(text, from, end);
            end -= n;
            again = n > 0;
        }
        return end;
    }

    /** Whether a rate ends there and another follows at once, with nothing between: 参考率优秀率. */
    private static boolean endsRateBeforeRate(String text, int at) {
        int rest = text.length() - at - 1;
        return text.startsWith(RATE_OF, at)
                && rest == RATE
                && text.endsWith(RATE_OF)
                && RATES.endAt(text, at + 1)
                && RATES.endAt(text, text.length());
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean and = c == '、'
                    || ((c == '和' || c == '与' || c == '及')
                            && i > 0
                            && i + 1 < text.length()
                            && WHOLE.matchAt(text, i) == 0
                            && WHOLE.matchAt(text, i - 1) == 0);
            if (endsRateBeforeRate(text, i)) {
                pieces.add(piece.append(c).toString());
                piece.setLength(0);
            } else if (and) {
                boolean twofold = c == '及' && text.charAt(i - 1) == '以';
                if (twofold && !piece.isEmpty()) {
                    piece.setLength(piece.length() - 1);
                }
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        pieces.removeIf(String::isBlank);
        return pieces;
    }
}
