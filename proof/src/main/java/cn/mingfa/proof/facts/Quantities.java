package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Qualifier;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the quantities of a block: every numeral with a unit that is none of the things masked. */
final class Quantities {

    private static final Words ABOUT = Words.list("qualifiers-about.txt");
    private static final Words NOUNS = Words.list("qualifiers-none.txt");
    private static final Words AT_LEAST = Words.list("qualifiers-least.txt");
    private static final Words AT_MOST = Words.list("qualifiers-most.txt");
    private static final Words BARE = Words.list("bare-number-cues.txt");
    private static final Words RESULT_VERBS = Words.list("result-verbs.txt");

    private static final Words COUNTED = Words.list("counted-nouns.txt");

    private static final int FAR = 160;
    private static final int ASIDE = 8;
    /** How long the bracket may be right before a figure: 纠错（含撤销、确认违法）4件. */
    private static final int ASIDE_BEFORE = 14;

    /** Two things are 两 things; 工程二期 is the second. */
    private static final char SECOND = '二';

    private static final char DASH = '—';
    private static final String RANGE = "至到-—－–~";

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
                int aside = c == '（' ? aside(text, i) : -1;
                if (aside > 0) {
                    i = aside + 1;
                    continue;
                }
                headFrom = i + 1;
            }
            clauseFrom = Math.max(clauseFrom, i - FAR);
            headFrom = Math.max(headFrom, i - FAR);
            Optional<Numeral> share = mask.get(i) ? Optional.empty() : share(text, i, c);
            if (share.isPresent()) {
                found.add(quantity(text, share.get(), Unit.PERCENT, share.get().to(), clauseFrom, headFrom));
                headFrom = share.get().to();
                i = headFrom;
                continue;
            }
            Optional<Numeral> numeral = mayBegin(text, i, mask) ? Numerals.at(text, i) : Optional.empty();
            if (numeral.isEmpty()) {
                i++;
                continue;
            }
            List<Quantity> read = quantities(text, numeral.get(), clauseFrom, headFrom);
            found.addAll(read);
            if (read.isEmpty()) {
                i = Math.max(i + 1, numeral.get().to());
            } else {
                headFrom = read.getLast().to();
                i = headFrom;
            }
        }
        return found;
    }

    /** Where a bracket inside a name closes, -1 if it is none: 党委（扩大）会议, 村（社区）法律顾问. */
    private static int aside(String text, int open) {
        if (open == 0 || !Chars.isHan(text.charAt(open - 1))) {
            return -1;
        }
        for (int i = open + 1; i < Math.min(text.length() - 1, open + ASIDE_BEFORE); i++) {
            char c = text.charAt(i);
            if (c == '）') {
                boolean word = Chars.isHan(text.charAt(i + 1)) && i - open < ASIDE;
                return word || Chars.isDigit(text.charAt(i + 1)) ? i : -1;
            }
            if (c != '、' && !Chars.isHan(c) || Chars.isChineseDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Numeral> share(String text, int at, char c) {
        boolean may = c == '半' || Chars.isDigit(c) || Chars.isChineseDigit(c);
        boolean joined = at > 0 && (Chars.isDigit(text.charAt(at - 1)) || Chars.isChineseDigit(text.charAt(at - 1)));
        return may && !joined ? Fractions.at(text, at) : Optional.empty();
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
        boolean behindWord = before == '/' && at > 1 && Chars.isHan(text.charAt(at - 2));
        boolean behindDash = before == DASH && at > 1 && text.charAt(at - 2) == DASH;
        boolean latin = Chars.isLatin(before) && !Character.isLowerCase(before);
        boolean inside = Chars.isDigit(before) || latin || "-—－–~/.+".indexOf(before) >= 0;
        boolean joined = Chars.isDigit(c) && !behindWord && !behindDash && inside;
        boolean chineseTail = Chars.isChineseDigit(c) && (before == '第' || before == '几' || before == '数');
        boolean ordinal = before == '第' || before == ' ' && at > 1 && text.charAt(at - 2) == '第';
        return !joined && !chineseTail && !ordinal;
    }

    /** One quantity, the two ends of a range, or none. */
    private static List<Quantity> quantities(String text, Numeral numeral, int clauseFrom, int headFrom) {
        if (numeral.scale() == 0) {
            return List.of();
        }
        Optional<Numeral> upper = upper(text, numeral, numeral.end());
        if (upper.isPresent()) {
            Optional<Quantity> range = quantity(text, upper.get(), clauseFrom, headFrom);
            return range.map(r -> ends(text, numeral, r, clauseFrom, headFrom)).orElse(List.of());
        }
        Optional<Quantity> one = quantity(text, numeral, clauseFrom, headFrom);
        if (one.isEmpty()) {
            return List.of();
        }
        Optional<Numeral> above = upper(text, numeral, one.get().to());
        if (above.isPresent()) {
            Optional<Quantity> range = quantity(text, above.get(), clauseFrom, headFrom);
            if (range.isPresent() && range.get().unit().equals(one.get().unit())) {
                return ends(text, numeral, range.get(), clauseFrom, headFrom);
            }
        }
        return List.of(one.get());
    }

    /** The upper end of a range whose lower end stands before the position: 3至5件, 95%-98%. */
    private static Optional<Numeral> upper(String text, Numeral lower, int at) {
        if (at + 1 >= text.length() || lower.more() || RANGE.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        boolean alike = Chars.isDigit(text.charAt(at + 1)) != lower.chinese();
        return alike ? Numerals.at(text, at + 1).filter(n -> n.value().compareTo(lower.value()) > 0) : Optional.empty();
    }

    /** Both ends share the span: at least the lower, at most the upper. */
    private static List<Quantity> ends(String text, Numeral lower, Quantity upper, int clauseFrom, int headFrom) {
        Numeral scaled = lower.scale() == 1
                        && upper.numeral().scale() > 1
                        && lower.to() < upper.numeral().from()
                ? lower.times(upper.numeral().scale())
                : lower;
        Quantity low = quantity(text, scaled, upper.unit(), upper.to(), clauseFrom, headFrom);
        return List.of(
                low.end(scaled, upper.unit(), upper.to(), Qualifier.AT_LEAST),
                low.end(upper.numeral(), upper.unit(), upper.to(), Qualifier.AT_MOST));
    }

    private static Optional<Quantity> quantity(String text, Numeral numeral, int clauseFrom, int headFrom) {
        if (text.startsWith("百分之", numeral.from())) {
            return Optional.of(quantity(text, numeral, Unit.PERCENT, numeral.to(), clauseFrom, headFrom));
        }
        int at = numeral.end();
        while (at < text.length() && at < numeral.end() + 2 && text.charAt(at) == ' ') {
            at++;
        }
        Optional<Unit> unit = Unit.at(text, at);
        if (unit.isPresent() && fits(text, numeral, unit.get(), at, clauseFrom)) {
            int to = at + unit.get().name().length();
            Optional<Unit> money = unit.filter(u -> u.name().equals("元") && numeral.scale() > 1)
                    .flatMap(u -> Unit.scaledMoney(numeral.scale()));
            return Optional.of(
                    money.isPresent()
                            ? quantity(text, numeral.unscaled(), money.get(), to, clauseFrom, headFrom)
                            : quantity(text, numeral, unit.get(), to, clauseFrom, headFrom));
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
        while (approach > headFrom && text.charAt(approach - 1) == ' ') {
            approach--;
        }
        Qualifier qualifier = numeral.more() ? Qualifier.AT_LEAST : Qualifier.EXACT;
        boolean multiplier = numeral.chinese() && "百千万".indexOf(text.charAt(numeral.from())) >= 0;
        int about = NOUNS.endAt(text, approach) ? 0 : ABOUT.lengthBefore(text, headFrom, approach);
        int least = NOUNS.endAt(text, approach) ? 0 : AT_LEAST.lengthBefore(text, headFrom, approach);
        int most = NOUNS.endAt(text, approach) ? 0 : AT_MOST.lengthBefore(text, headFrom, approach);
        int longest = Math.max(about, Math.max(least, most));
        if (longest > 0) {
            approach -= longest;
            qualifier = about == longest ? Qualifier.ABOUT : least == longest ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
        } else if (multiplier && approach > headFrom && "上过".indexOf(text.charAt(approach - 1)) >= 0) {
            approach--;
            qualifier = Qualifier.AT_LEAST;
        }
        if (qualifier == Qualifier.EXACT) {
            qualifier = behind(text, to, unit);
        }
        return new Quantity(numeral, unit, numeral.from(), to, clauseFrom, clauseTo, headFrom, approach, qualifier);
    }

    private static Qualifier behind(String text, int to, Unit unit) {
        if (text.startsWith("以上", to)) {
            return Qualifier.AT_LEAST;
        }
        if (text.startsWith("左右", to) || text.startsWith("上下", to)) {
            return Qualifier.ABOUT;
        }
        boolean within = text.startsWith("以内", to) || unit.kind() == Unit.Kind.TIME && text.startsWith("内", to);
        return within || text.startsWith("以下", to) ? Qualifier.AT_MOST : Qualifier.EXACT;
    }

    /** A single Chinese digit is a figure only where it plainly counts: at the end of a clause or behind a verb. */
    private static boolean fits(String text, Numeral numeral, Unit unit, int at, int clauseFrom) {
        int to = at + unit.name().length();
        if (!Lengths.mayBe(text, numeral, unit, clauseFrom)) {
            return false;
        }
        if (!numeral.chinese()) {
            return !unit.name().equals("个") || !isPercentage(text, to);
        }
        boolean single = numeral.to() - numeral.from() == 1
                && !numeral.more()
                && numeral.value().compareTo(BigDecimal.TEN) < 0;
        if (!single) {
            return !unit.name().equals("天") && !unit.name().equals("周");
        }
        if (text.charAt(numeral.from()) == SECOND && unit.kind() != Unit.Kind.PERSON) {
            return false;
        }
        boolean closes = to == text.length() || Chars.endsClause(text.charAt(to)) || "、共".indexOf(text.charAt(to)) >= 0;
        if (closes && COUNTED.endAt(text, numeral.from())) {
            return true;
        }
        if (!unit.plain() || text.startsWith("以上", to)) {
            return false;
        }
        boolean one = text.charAt(numeral.from()) == '一';
        boolean afterVerb = RESULT_VERBS.endAt(text, numeral.from());
        return (closes && numeral.from() - clauseFrom >= 4 && !one) || (afterVerb && !one) || (afterVerb && closes);
    }

    /** Whether a percentage begins at the position: 3个100% counts percentages. */
    private static boolean isPercentage(String text, int at) {
        int to = Chars.behindDigits(text, at, text.length());
        return to > at && to < text.length() && text.charAt(to) == '%';
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
