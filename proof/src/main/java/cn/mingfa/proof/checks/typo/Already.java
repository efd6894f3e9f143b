package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Marks;
import cn.mingfa.proof.text.Words;

/** 己 written for 已 before what has been done: 项目己完成验收, 己全部整改; not 自己全部承担, 严于律己，有. */
final class Already {

    static final char ONESELF = '己';
    static final String MEANT = "已";

    private static final Words DONE = Words.list("already-words.txt");
    /** What makes a word of 己 behind it: 自己, 律己, 利己. */
    private static final Marks SELF = new Marks("自律克知利损舍异为推正修省责体一如据贴由洁在罪虚恕待求诸");

    private Already() {}

    /** Whether the 己 at the position stands for 已. */
    static boolean isMeant(String text, int at) {
        return DONE.matchAt(text, at + 1) > 0 && (at == 0 || !SELF.holds(text.charAt(at - 1)));
    }
}
