package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** Straight quotes around Chinese words; pairs are mended, odd ones only shown. */
final class StraightQuotes implements Check {

    private static final Rule RULE = Rule.warning("punctuation.straight_quote", Basis.PUNCTUATION);
    private static final int LONGEST = 100;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
            int open = next(text, block.start(), block.end());
            while (open >= 0 && open < block.end()) {
                int close = next(text, open + 1, block.end());
                if (close > open + 1 && close < block.end() && close - open <= LONGEST && chinese(text, open, close)) {
                    String words = text.substring(open + 1, close);
                    notes.at(open, close + 1, "中文里用了直引号，请改为“”。", "“" + words + "”");
                    open = next(text, close + 1, block.end());
                } else {
                    if (around(text, open, block)) {
                        notes.at(open, open + 1, "中文里有单个直引号，请补成一对“”或删去。");
                    }
                    open = close;
                }
            }
        }
    }

    /** The next straight quote, of either width. */
    private static int next(String text, int from, int to) {
        int half = text.indexOf('"', from, to);
        int full = text.indexOf('＂', from, to);
        return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
    }

    private static boolean chinese(String text, int open, int close) {
        return Chars.isHan(text.charAt(open + 1)) || Chars.isHan(text.charAt(close - 1));
    }

    private static boolean around(String text, int at, Block block) {
        return (at > block.start() && Chars.isHan(text.charAt(at - 1)))
                || (at + 1 < block.end() && Chars.isHan(text.charAt(at + 1)));
    }
}
