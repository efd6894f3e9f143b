package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Qualifier;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the quantities of a block: every numeral with a unit that is none of the things masked. */
final class Quantities {

    private static final Words ABOUT = Words.list("qualifiers-about.txt");
    private static final Words AT_LEAST = Words.list("qualifiers-least.txt");
    private static final Words AT_MOST = Words.list("qualifiers-most.txt");
    private static final Words BARE = Words.list("bare-number-cues.txt");
    private static final Words RESULT_VERBS = Words.list("result-verbs.txt");

    private static final int FAR = 160;

    private Quantities() {}

    static List<Quantity> of(String text, int from, BitSet mask) {
        var found = new ArrayList<Quantity>();
        int clauseFrom = from;
        int headFrom = from;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Chars.endsClause(c)) {
                clauseFrom = i + 1;
                headFrom = i + 1;
            } else if (c == '（' || c == '）') {
                headFrom = i + 1;
            }
            clauseFrom = Math.max(clauseFrom, i - FAR);
            headFrom = Math.max(headFrom, i - FAR);
            Optional<Numeral> numeral = mayBegin(text, i, mask) ? Numerals.at(text, i) : Optional.empty();
            if (numeral.isPresent()) {
                Optional<Quantity> quantity = quantity(text, numeral.get(), clauseFrom, headFrom);
                if (quantity.isPresent()) {
                    found.add(quantity.get());
                    headFrom = quantity.get().to();
                }
                i = quantity.map(Quantity::to)
                        .orElse(Math.max(i + 1, numeral.get().to()));
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, int at, BitSet mask) {
        char c = text.charAt(at);
        if (mask.get(at) || !(Chars.isDigit(c) || Chars.isChineseDigit(c))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean joined = Chars.isDigit(c) && (Chars.isLatin(before) || "-—－–~/.+".indexOf(before) >= 0);
        boolean chineseTail = Chars.isChineseDigit(c) && (before == '第' || before == '几' || before == '数');
        return !joined && !chineseTail && before != '第';
    }

    private static Optional<Quantity> quantity(String text, Numeral numeral, int clauseFrom, int headFrom) {
        if (numeral.scale() == 0) {
            return Optional.empty();
        }
        if (text.startsWith("百分之", numeral.from())) {
            return Optional.of(quantity(
                    text, numeral, new Unit("%", Unit.Kind.PERCENT, false), numeral.to(), clauseFrom, headFrom));
        }
        int at = numeral.end();
        while (at < text.length() && at < numeral.end() + 2 && text.charAt(at) == ' ') {
            at++;
        }
        Optional<Unit> unit = Unit.at(text, at);
        if (unit.isPresent() && fits(text, numeral, unit.get(), at, clauseFrom)) {
            int to = at + unit.get().name().length();
            return Optional.of(quantity(text, numeral, unit.get(), to, clauseFrom, headFrom));
        }
        if (unit.isEmpty() && !numeral.chinese() && standsBare(text, numeral, headFrom)) {
            return Optional.of(quantity(text, numeral, Unit.NONE, numeral.end(), clauseFrom, headFrom));
        }
        return Optional.empty();
    }

    private static Quantity quantity(String text, Numeral numeral, Unit unit, int to, int clauseFrom, int headFrom) {
        int clauseTo = to;
        while (clauseTo < text.length() && clauseTo - to < FAR && !Chars.endsClause(text.charAt(clauseTo))) {
            clauseTo++;
        }
        int approach = numeral.from();
        Qualifier qualifier = numeral.more() ? Qualifier.AT_LEAST : Qualifier.EXACT;
        for (int n = Math.min(4, numeral.from() - headFrom); n > 0; n--) {
            String before = text.substring(numeral.from() - n, numeral.from());
            Optional<Qualifier> said = qualifier(before);
            if (said.isPresent()) {
                approach = numeral.from() - n;
                qualifier = said.get();
                break;
            }
        }
        if (qualifier == Qualifier.EXACT) {
            qualifier = behind(text, to);
        }
        return new Quantity(numeral, unit, to, clauseFrom, clauseTo, headFrom, approach, qualifier);
    }

    private static Optional<Qualifier> qualifier(String word) {
        if (ABOUT.matchAt(word, 0) == word.length()) {
            return Optional.of(Qualifier.ABOUT);
        }
        if (AT_LEAST.matchAt(word, 0) == word.length()) {
            return Optional.of(Qualifier.AT_LEAST);
        }
        return AT_MOST.matchAt(word, 0) == word.length() ? Optional.of(Qualifier.AT_MOST) : Optional.empty();
    }

    private static Qualifier behind(String text, int to) {
        if (text.startsWith("以上", to)) {
            return Qualifier.AT_LEAST;
        }
        if (text.startsWith("左右", to) || text.startsWith("上下", to)) {
            return Qualifier.ABOUT;
        }
        return text.startsWith("以内", to) || text.startsWith("以下", to) ? Qualifier.AT_MOST : Qualifier.EXACT;
    }

    /** A single Chinese digit is a figure only where it plainly counts: at the end of a clause or behind a verb. */
    private static boolean fits(String text, Numeral numeral, Unit unit, int at, int clauseFrom) {
        int to = at + unit.name().length();
        if (!numeral.chinese()) {
            boolean compound = unit.name().equals("个") && to < text.length() && Chars.isDigit(text.charAt(to));
            return !compound;
        }
        boolean single = numeral.to() - numeral.from() == 1 && !numeral.more();
        if (!single) {
            return !unit.name().equals("天") && !unit.name().equals("周");
        }
        if (!unit.plain() || text.startsWith("以上", to)) {
            return false;
        }
        boolean closes = to == text.length() || Chars.endsClause(text.charAt(to)) || text.charAt(to) == '、';
        boolean one = text.charAt(numeral.from()) == '一';
        boolean afterVerb = RESULT_VERBS.endAt(text, numeral.from());
        return (closes && numeral.from() - clauseFrom >= 4 && !one) || (afterVerb && !one) || (afterVerb && closes);
    }

    private static boolean standsBare(String text, Numeral numeral, int headFrom) {
        int to = numeral.end();
        boolean closes = to == text.length() || Chars.endsClause(text.charAt(to)) || text.charAt(to) == '、';
        if (!closes) {
            return false;
        }
        int from = Math.max(headFrom, numeral.from() - 6);
        return BARE.find(text, from, numeral.from()) >= 0;
    }
}
