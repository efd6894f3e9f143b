package cn.mingfa.proof.text;

/** Lines that name persons behind a label: {@code 列席：各村党组织书记，镇属各站所负责人}. */
public final class Rolls {

    private static final Words LABELS = Words.list("roll-labels.txt");

    private static final Words TASKS = Words.list("task-labels.txt");
    private static final int LONGEST = 10;
    private static final int FAR = 60;

    private Rolls() {}

    /** Whether the folded line is one of them. */
    public static boolean is(String line) {
        int label = LABELS.matchAt(line, 0);
        return label > 0 && label < line.length() && line.charAt(label) == '：';
    }

    /** Whether the folded line only says who is to do something and by when: 牵头单位：区司法局. */
    public static boolean assigns(String line) {
        int colon = line.indexOf('：');
        return colon > 1 && colon <= LONGEST && TASKS.endAt(line, colon) && line.indexOf('。') < 0;
    }

    /** Whether a label of this sort stands before the place, with nothing but names between: 听证员：仲夏、亓官清. */
    public static boolean names(String text, int at) {
        for (int i = at; i > 0 && at - i < FAR; i--) {
            char c = text.charAt(i - 1);
            if (c == '：') {
                return LABELS.endAt(text, i - 1);
            }
            if (!Chars.isHan(c) && "、，（） ".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }
}
