package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotes inside quotes and titles inside titles of the same sort: the inner ones are ‘’ and 〈〉. */
final class NestedMarks implements Check {

    private static final Rule RULE = Rule.warning("punctuation.nesting", Basis.PUNCTUATION);
    private static final String BRACKETED = "实施（中华人民共和国";
    private static final Pattern CARRIED_OUT =
            Pattern.compile("《[^《》（）]{0,20}实施(（(中华人民共和国[^《》（）]{1,30})）)[^《》（）]{1,10}》");
    private static final int FAR = 80;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        if (dossier.layout().hardWrapped()) {
            return;
        }
        for (Block block : dossier.prose()) {
            scan(block.view(), '“', '”', "‘’", "引号", notes);
            scan(block.view(), '《', '》', "〈〉", "书名号", notes);
            carriedOut(block.view(), notes);
        }
    }

    /** 《澄砚区实施（中华人民共和国…法）办法》: the law carried out stands in brackets where its own title marks belong. */
    private static void carriedOut(View view, Notes notes) {
        if (!view.text().contains(BRACKETED)) {
            return;
        }
        Matcher matcher = CARRIED_OUT.matcher(view.text());
        while (matcher.find()) {
            notes.at(
                    view,
                    matcher.start(1),
                    matcher.end(1),
                    "书名号里面的法律名称用单书名号“〈〉”，不用括号，请改。",
                    "〈" + matcher.group(2) + "〉");
        }
    }

    private static void scan(View view, char open, char close, String inner, String name, Notes notes) {
        if (!isSound(view.text(), open, close)) {
            return;
        }
        int outer = -1;
        int start = -1;
        for (int at = view.text().indexOf(open); at >= 0 && at < view.length(); at++) {
            char c = view.at(at);
            if (c == open) {
                if (outer < 0) {
                    outer = at;
                } else if (start < 0) {
                    start = at;
                } else {
                    return;
                }
            } else if (c == close) {
                if (start >= 0) {
                    if (closesAgain(view, at + 1, close)) {
                        String words = view.text().substring(start + 1, at);
                        notes.at(
                                view,
                                start,
                                at + 1,
                                name + "里面再用" + name + "，里面一层应当是“" + inner + "”，请改。",
                                inner.charAt(0) + words + inner.charAt(1));
                    }
                    start = -1;
                } else {
                    outer = -1;
                }
            }
        }
    }

    /** Whether every mark opened is closed and none is closed before it is opened; else another rule tells. */
    private static boolean isSound(String text, char open, char close) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            if (c == open) {
                depth++;
            } else if (c == close) {
                depth--;
            }
        }
        return depth == 0;
    }

    /** Whether the outer pair is closed soon behind the inner one. */
    private static boolean closesAgain(View view, int from, char close) {
        return view.text().indexOf(close, from, Math.min(view.length(), from + FAR + 1)) >= 0;
    }
}
