package cn.mingfa.proof.text;

/** Lines that name persons behind a label: {@code 列席：各村党组织书记，镇属各站所负责人}. */
public final class Rolls {

    private static final Words LABELS = Words.list("roll-labels.txt");

    private Rolls() {}

    /** Whether the folded line is one of them. */
    public static boolean is(String line) {
        int label = LABELS.matchAt(line, 0);
        return label > 0 && label < line.length() && line.charAt(label) == '：';
    }
}
