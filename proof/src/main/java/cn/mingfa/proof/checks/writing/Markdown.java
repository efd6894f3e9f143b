package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of a markup language left in the text: {@code **粗体**}, {@code __粗体__}, {@code ## 标题}, {@code > 引用}. */
final class Markdown implements Check {

    private static final Rule RULE = Rule.error("residue.markdown", Basis.NONE);
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]\\n]{1,40})\\]\\((?:https?:|www\\.)[^()\\s]{1,200}\\)");
    /** More of them hide a name: ******公司. */
    private static final int MOST_STARS = 4;

    private static final int LONGEST = 200;
    private static final String HASHES = "##";
    private static final char CODE = '`';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        boolean masks = Masks.of(dossier).hold();
        for (Block block : dossier.prose()) {
            for (Line line : block.lines()) {
                hashes(text, line, notes);
                amid(text, line, notes);
                quoteMark(text, line, notes);
                if (!masks) {
                    stars(text, line, notes);
                }
                pairs(text, line, "__", "文字两边残留加粗标记“__”，请删去标记，保留文字。", notes);
                pairs(text, line, "~~", "文字两边残留删除线标记“~~”，请核对后删去标记或文字。", notes);
                pairs(text, line, "==", "文字两边残留标亮标记“==”，请删去标记，保留文字。", notes);
                links(text, line, notes);
                pairs(text, line, "`", "文字两边残留代码标记“`”，请删去标记，保留文字。", notes);
            }
        }
    }

    /** [普法专栏](https://…): the words of a link and its address. */
    private static void links(String text, Line line, Notes notes) {
        if (text.indexOf("](", line.start(), line.end()) < 0) {
            return;
        }
        Matcher matcher = LINK.matcher(text).region(line.start(), line.end());
        while (matcher.find()) {
            notes.at(matcher.start(), matcher.end(), "这里残留网页链接的标记，请只留文字。", matcher.group(1));
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

    /** 召开会议4次，### 部署任务: the mark of a heading whose line was joined to the one above. */
    private static void amid(String text, Line line, Notes notes) {
        int at = text.indexOf(HASHES, line.start() + 1, line.end());
        if (at < 0 || text.charAt(at - 1) == '#') {
            return;
        }
        int to = at;
        while (to < line.end() && text.charAt(to) == '#') {
            to++;
        }
        if (to < line.end() && text.charAt(to) == ' ') {
            notes.at(at, to + 1, "文中残留标题标记“#”，请删去，并核对是否应当另起一行。", "");
        }
    }

    private static void quoteMark(String text, Line line, Notes notes) {
        int to = line.start();
        while (to < line.end() && (text.charAt(to) == '>' || text.charAt(to) == ' ')) {
            to++;
        }
        if (text.charAt(line.start()) == '>' && to < line.end() && opensProse(text.charAt(to))) {
            notes.at(line.start(), to, "行首残留引用标记“>”，请删去。", "");
        }
    }

    private static boolean opensProse(char c) {
        return Chars.isHan(c) || c == '（' || c == '“' || c == '《';
    }

    /** A mark of the same length on both sides of Chinese words: __监督保障__, but not the line of a form ____. */
    private static void pairs(String text, Line line, String mark, String message, Notes notes) {
        char sign = mark.charAt(0);
        int open = text.indexOf(mark, line.start(), line.end());
        while (open >= 0) {
            int from = open;
            while (from < line.end() && text.charAt(from) == sign) {
                from++;
            }
            int close = text.indexOf(sign, from, line.end());
            int to = Math.max(close, from);
            while (close >= 0 && to < line.end() && text.charAt(to) == sign) {
                to++;
            }
            boolean pair = close > from
                    && from - open == to - close
                    && close - from <= LONGEST
                    && holdsHan(text, from, close)
                    && (sign == CODE || open == line.start() || hugs(text, from, close));
            if (pair && from - open <= 3) {
                notes.at(open, to, message, text.substring(from, close));
            }
            open = text.indexOf(mark, pair ? to : from, line.end());
        }
    }

    /** Whether no blank stands inside the marks: the blanks of a form leave one, 姓名__ 年龄__. */
    private static boolean hugs(String text, int from, int to) {
        return text.charAt(from) != ' ' && text.charAt(to - 1) != ' ';
    }

    private static boolean holdsHan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void stars(String text, Line line, Notes notes) {
        int open = text.indexOf("**", line.start(), line.end());
        while (open >= 0 && open + 2 <= line.end()) {
            int run = open;
            while (run < line.end() && text.charAt(run) == '*') {
                run++;
            }
            if (run - open > MOST_STARS) {
                open = text.indexOf("**", run, line.end());
                continue;
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
