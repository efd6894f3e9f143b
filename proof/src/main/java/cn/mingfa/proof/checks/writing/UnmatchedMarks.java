package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;

/** Brackets, quotes and title marks without their other half inside a paragraph. */
final class UnmatchedMarks implements Check {

    private static final Rule RULE = Rule.error("punctuation.unmatched", Basis.PUNCTUATION);
    private static final String OPEN = "（《“【〔";
    private static final int TITLE = OPEN.indexOf('《');
    private static final int BRACKET = OPEN.indexOf('（');
    private static final int WORDS = 30;
    private static final int LONGEST_ORDINAL = 2;
    private static final String CLOSE = "）》”】〕";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.layout().hardWrapped()) {
            return;
        }
        var opens = new int[OPEN.length()];
        var closes = new int[OPEN.length()];
        for (Block block : dossier.prose()) {
            View view = block.view();
            Arrays.fill(opens, 0);
            Arrays.fill(closes, 0);
            crossed(view, notes);
            for (int i = 0; i < view.length(); i++) {
                char c = view.at(i);
                if (c < '\u4e00' || c > '\u9fff') {
                    int open = OPEN.indexOf(c);
                    int close = open < 0 ? CLOSE.indexOf(c) : -1;
                    if (open >= 0) {
                        opens[open]++;
                    } else if (close >= 0 && !isListMark(view, i)) {
                        closes[close]++;
                    }
                }
            }
            for (int kind = 0; kind < OPEN.length(); kind++) {
                boolean hidden = opens[kind] != closes[kind]
                        && OPEN.charAt(kind) == '“'
                        && HtmlResidue.hidesQuotes(dossier.source(), block);
                boolean bracketed =
                        kind == BRACKET && TitleLines.holdBracket(dossier.source(), block, opens[kind] - closes[kind]);
                if (!hidden
                        && !bracketed
                        && !TitleLines.holdTheOther(
                                dossier.source(), block, kind == TITLE, opens[kind] - closes[kind])) {
                    judge(view, kind, opens[kind], closes[kind], notes);
                }
            }
        }
    }

    /** 《实施纲要（2020—2025年》）: a bracket opened within a title is closed within it. */
    private static void crossed(View view, Notes notes) {
        boolean title = false;
        boolean bracket = false;
        for (int i = 0; i + 1 < view.length(); i++) {
            char c = view.at(i);
            if (c == '》' && title && bracket && view.at(i + 1) == '）') {
                notes.at(view, i, i + 2, "书名号里的括号应当在书名号里关上，请改为“）》”。", "）》");
            }
            bracket = c == '（' && title || bracket && c != '）' && c != '》' && c != '《';
            title = c == '《' || title && c != '》';
        }
    }

    private static void judge(View view, int kind, int opens, int closes, Notes notes) {
        char open = OPEN.charAt(kind);
        char close = CLOSE.charAt(kind);
        if (open == '“' && Math.abs(opens - closes) == 2) {
            turned(view, open, close, opens > closes, notes);
        } else if (opens != closes) {
            lonely(view, open, close, notes);
        } else if (open == '“' && opens > 0) {
            swapped(view, open, close, notes);
        } else if (open == '《' && closesFirst(view, open, close)) {
            lonely(view, open, close, notes);
        }
    }

    /** As many opened as closed, but one is closed before it is opened: 法治日报》、《税务报. */
    private static boolean closesFirst(View view, char open, char close) {
        int depth = 0;
        for (int i = 0; i < view.length() && depth >= 0; i++) {
            char c = view.at(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
        }
        return depth < 0;
    }

    /** A quote turned the wrong way: “重点“ or ”重点”. */
    private static void turned(View view, char open, char close, boolean tooManyOpen, Notes notes) {
        boolean inside = false;
        for (int i = 0; i < view.length(); i++) {
            char c = view.at(i);
            if (c == open && inside && tooManyOpen) {
                notes.at(view, i, i + 1, "引号方向反了，这里应当是后引号“””。", String.valueOf(close));
                return;
            }
            if (c == close && !inside && !tooManyOpen) {
                notes.at(view, i, i + 1, "引号方向反了，这里应当是前引号““”。", String.valueOf(open));
                return;
            }
            if (c == open) {
                inside = true;
            } else if (c == close) {
                inside = false;
            }
        }
    }

    /** Both quotes turned: ”重点“ around a few words, a closing one where none is open. */
    private static void swapped(View view, char open, char close, Notes notes) {
        boolean inside = false;
        for (int i = 0; i < view.length(); i++) {
            char c = view.at(i);
            if (c == open) {
                inside = true;
            } else if (c == close && inside) {
                inside = false;
            } else if (c == close) {
                int end = view.text().indexOf(open, i + 1);
                if (end < 0 || !areWords(view, i + 1, end)) {
                    return;
                }
                String words = view.text().substring(i + 1, end);
                notes.at(view, i, end + 1, "前后引号的方向反了，请改为“" + words + "”。", open + words + close);
                i = end;
            }
        }
    }

    private static boolean areWords(View view, int from, int to) {
        if (to == from || to - from > WORDS || !isWord(view.at(from)) || !isWord(view.at(to - 1))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("”。；：".indexOf(view.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char c) {
        return Chars.isHan(c) || Chars.isDigit(c) || Chars.isLatin(c);
    }

    private static void lonely(View view, char open, char close, Notes notes) {
        var pending = new ArrayDeque<Integer>();
        for (int i = 0; i < view.length(); i++) {
            char c = view.at(i);
            if (c == open) {
                if (open != '（' && !pending.isEmpty()) {
                    note(view, pending.pop(), open, close, notes);
                }
                pending.push(i);
            } else if (c == close && !isListMark(view, i) && pending.poll() == null) {
                notes.span(
                        RULE.severity(),
                        view.start(i),
                        view.end(i + 1),
                        "只有后半个“" + close + "”，缺前半个“" + open + "”，请补上或删去。",
                        Optional.empty());
            }
        }
        while (!pending.isEmpty()) {
            note(view, pending.pop(), open, close, notes);
        }
    }

    private static void note(View view, int at, char open, char close, Notes notes) {
        notes.at(view, at, at + 1, "只有前半个“" + open + "”，缺后半个“" + close + "”，请补上或删去。");
    }

    /** {@code 1）} counts items and has no opening half. */
    private static boolean isListMark(View view, int at) {
        if (view.at(at) != '）' || at == 0 || !Chars.isDigit(view.at(at - 1))) {
            return false;
        }
        int from = at;
        while (from > 0 && Chars.isDigit(view.at(from - 1))) {
            from--;
        }
        return at - from <= LONGEST_ORDINAL && isFirst(view, from);
    }

    private static boolean isFirst(View view, int from) {
        return from == 0 || (view.at(from - 1) != '（' && Chars.endsClause(view.at(from - 1)));
    }
}
