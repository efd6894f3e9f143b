package cn.mingfa.proof.facts;

import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Words;
import java.util.List;

/** What a figure of a block stands in: its sentence, what leads up to it, what the text is about there. */
final class Whereabouts {

    private static final int SENTENCE = 140;
    private static final int TOPIC = 30;
    private static final int CLAUSE = 40;
    private static final int ITEM = 400;
    private static final int LABEL = 14;
    private static final int BRACKETED = 6;
    private static final String AMONG = "其中";
    private static final String WITHIN = "中，";
    private static final Words PARTS = Words.list("parts-begin.txt");

    private final String text;
    private final Outline.Place place;

    Whereabouts(String text, Outline.Place place) {
        this.text = text;
        this.place = place;
    }

    /** What the text is about here: the headings above, and the lead of the item 一是, 二是 the place belongs to. */
    String topics(int position) {
        var topics = new StringBuilder();
        List<String> headings = place.headings();
        for (String heading : headings.subList(Math.max(0, headings.size() - 2), headings.size())) {
            topics.append(heading).append('。');
        }
        int limit = Math.max(1, position - ITEM);
        for (int lead = position; lead >= limit; lead--) {
            if (text.charAt(lead) == '是'
                    && Numbering.chinese(text.substring(lead - 1, lead)) > 0
                    && (lead == 1 || Chars.isTerminal(text.charAt(lead - 2)))) {
                topics.append(text, lead + 1, Math.min(position, lead + 1 + TOPIC))
                        .append('。');
                break;
            }
        }
        return topics.append(label(sentenceFrom(position))).toString();
    }

    /**
     * What names a figure whose own words do not: the clause before where it has none (its words are empty), else the
     * words with a label before their colon, 政协提案：11件; empty where there is neither.
     */
    String leading(Quantity q, int lastTo, String head) {
        if (head.isEmpty() && q.headFrom() < q.approach()) {
            return clauseBefore(q.clauseFrom(), lastTo);
        }
        String label = label(q.headFrom());
        return label.isEmpty() ? "" : label + head;
    }

    /** What stands before a colon right before the position; empty if it is long, opens parts or tells a figure. */
    private String label(int position) {
        if (position < 1 || text.charAt(position - 1) != '：' || PARTS.endAt(text, position - 1)) {
            return "";
        }
        int from = position - 1;
        int limit = Math.max(0, from - LABEL - 1);
        while (from > limit && !Chars.endsClause(text.charAt(from - 1))) {
            if (Chars.isDigit(text.charAt(from - 1))) {
                return "";
            }
            from--;
        }
        return position - 1 - from > LABEL ? "" : text.substring(from, position - 1);
    }

    /** Whether the sentence is one of parts of what the one before counted, up to there: 530条：工作动态390条. */
    boolean opensParts(int clauseFrom, int lastTo) {
        int from = sentenceFrom(clauseFrom);
        return text.startsWith(AMONG, from)
                || text.charAt(from) == '在' && clauseFrom > from + 1 && text.startsWith(WITHIN, clauseFrom - 2)
                || from > 0 && text.charAt(from - 1) == '：' && (PARTS.endAt(text, from - 1) || lastTo == from - 1);
    }

    /** Whether the list of parts begins between two figures: 其中，财政信息5条; 包括：人事信息12条. */
    boolean tellsParts(int from, int to) {
        return from < to && PARTS.find(text, from, to) >= 0;
    }

    /** The clause right before that goes on with a comma; empty if there is none or a figure stands in it. */
    private String clauseBefore(int clauseFrom, int lastTo) {
        if (clauseFrom == 0 || text.charAt(clauseFrom - 1) != '，') {
            return "";
        }
        int figure = Math.max(0, lastTo);
        int from = clauseFrom - 1;
        int limit = Math.max(figure, clauseFrom - CLAUSE);
        while (from > limit && !Chars.endsClause(text.charAt(from - 1))) {
            from--;
        }
        return figure > 0 && from <= figure ? "" : text.substring(from, clauseFrom - 1);
    }

    /** Whether the figure only names again the group a part of which is told next: 在213件诉求中，求助类86件. */
    boolean namesGroup(Quantity q) {
        return q.clauseTo() > q.to() + 1
                && text.charAt(q.clauseTo() - 1) == '中'
                && text.charAt(q.clauseFrom()) == '在'
                && text.startsWith("，", q.clauseTo());
    }

    /** The clause behind a comma right there, up to its end or a figure; empty if none goes on so. */
    String goingOn(int at) {
        if (!text.startsWith("，", at)) {
            return "";
        }
        int to = at + 1;
        int limit = Math.min(text.length(), at + CLAUSE);
        while (to < limit && !Chars.endsClause(text.charAt(to)) && !Chars.isDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(at + 1, to);
    }

    /** Whether nothing but a semicolon ends a sentence between two figures. */
    boolean onlySemicolon(int from, int to) {
        boolean semicolon = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '；') {
                semicolon = true;
            } else if (Chars.isTerminal(c)) {
                return false;
            }
        }
        return semicolon;
    }

    /**
     * The words before a bracket that holds nothing but the figure that ends there, which go on behind it: 微博账号
     * before （1个）发布信息; empty where it is not such a one.
     */
    String beforeBracket(int clauseFrom, int figureTo) {
        if (figureTo >= text.length() || text.charAt(figureTo) != '）') {
            return "";
        }
        int open = text.lastIndexOf('（', figureTo);
        int from = open;
        while (from > clauseFrom && !Chars.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean lone = open >= clauseFrom && figureTo - open <= BRACKETED && Chars.isDigit(text.charAt(open + 1));
        return lone ? text.substring(from, open) : "";
    }

    boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isTerminal(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What leads up to a sentence that begins behind a semicolon, from the last full stop. */
    String context(int sentence) {
        int from = sentence;
        int limit = Math.max(0, sentence - SENTENCE);
        while (from > limit && (!Chars.isTerminal(text.charAt(from - 1)) || text.charAt(from - 1) == '；')) {
            from--;
        }
        return text.substring(from, sentence);
    }

    int sentenceFrom(int clauseFrom) {
        int from = clauseFrom;
        int limit = Math.max(0, clauseFrom - SENTENCE);
        while (from > limit && !Chars.isTerminal(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
