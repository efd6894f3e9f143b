package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Line;

/** Marks of a markup language left in the text: {@code **粗体**}, {@code ## 标题}. */
final class Markdown implements Check {

    private static final Rule RULE = Rule.error("residue.markdown", Basis.NONE);
    private static final int LONGEST = 200;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
            for (Line line : block.lines()) {
                hashes(text, line, notes);
                stars(text, line, notes);
            }
        }
    }

    private static void hashes(String text, Line line, Notes notes) {
        int to = line.start();
        while (to < line.end() && text.charAt(to) == '#') {
            to++;
        }
        if (to > line.start() && to < line.end() && text.charAt(to) == ' ') {
            notes.at(line.start(), to + 1, "行首残留排版标记“#”，请删去。", "");
        }
    }

    private static void stars(String text, Line line, Notes notes) {
        int open = text.indexOf("**", line.start(), line.end());
        while (open >= 0 && open + 2 <= line.end()) {
            int run = open;
            while (run < line.end() && text.charAt(run) == '*') {
                run++;
            }
            int close = text.indexOf("**", run, line.end());
            boolean pair = run - open == 2 && close > run && close + 2 <= line.end() && close - open <= LONGEST;
            if (pair) {
                int end = close + 2;
                while (end < line.end() && text.charAt(end) == '*') {
                    end++;
                }
                notes.at(open, end, "文字两边残留加粗标记“**”，请删去标记，保留文字。", text.substring(run, close));
                open = text.indexOf("**", end, line.end());
            } else {
                notes.at(open, run, "残留加粗标记“**”，请删去。", "");
                open = text.indexOf("**", run, line.end());
            }
        }
    }
}
