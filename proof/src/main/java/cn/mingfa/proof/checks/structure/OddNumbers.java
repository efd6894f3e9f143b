package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import java.util.HashMap;
import java.util.Map;

/**
 * A line that goes on with the number of its level in a form no level has: 第四、 behind 三、; ㈢ behind （二）; ④ or 4， behind 3.
 */
final class OddNumbers {

    private static final int LEVELS = 4;
    private static final int FIGURES = 3;
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final String DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑";
    private static final String BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final String MARKS = "，：；,";

    private OddNumbers() {}

    static void judge(Dossier dossier, Notes notes) {
        Map<Block, Entry> entries = new HashMap<>();
        dossier.outline().entries().forEach(entry -> entries.put(entry.block(), entry));
        int[] last = new int[LEVELS + 1];
        for (Block block : dossier.body()) {
            Entry entry = entries.get(block);
            int level = entry == null ? odd(block.text(), last) : entry.level();
            if (entry == null && level > 0) {
                int end = end(block.text(), level, last[level] + 1);
                String wanted = Numbering.print(level, last[level] + 1);
                notes.at(block.view(), 0, end, "这一层序号写作“" + wanted + "”，请改。", wanted);
            }
            if (level > 0) {
                last[level] = entry == null ? last[level] + 1 : entry.ordinal();
                for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
                    last[deeper] = 0;
                }
            }
        }
    }

    /** The level the line goes on with, 0 if with none. */
    private static int odd(String text, int[] last) {
        for (int level = 1; level <= FIGURES; level++) {
            if (last[level] > 0 && end(text, level, last[level] + 1) > 0) {
                return level;
            }
        }
        return 0;
    }

    /** Where the number in its odd form ends, 0 if it does not stand there. */
    private static int end(String text, int level, int ordinal) {
        String form = switch (level) {
            case 1 -> "第" + Numbering.chinese(ordinal) + "、";
            case 2 -> single(BRACKETED, ordinal);
            default ->
                text.isEmpty() || DOTTED.indexOf(text.charAt(0)) < 0
                        ? single(CIRCLED, ordinal)
                        : single(DOTTED, ordinal);
        };
        if (!form.isEmpty() && text.startsWith(form)) {
            return form.length();
        }
        String figure = String.valueOf(ordinal);
        boolean marked = level == FIGURES
                && text.startsWith(figure)
                && figure.length() + 1 < text.length()
                && MARKS.indexOf(text.charAt(figure.length())) >= 0
                && Chars.isHan(text.charAt(figure.length() + 1));
        return marked ? figure.length() + 1 : 0;
    }

    private static String single(String forms, int ordinal) {
        return ordinal <= forms.length() ? forms.substring(ordinal - 1, ordinal) : "";
    }
}
