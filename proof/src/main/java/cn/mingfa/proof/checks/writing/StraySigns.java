package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/** One sign of the keyboard or of a list between two characters of a word: 规范执法#程序. */
final class StraySigns implements Watch {

    private static final Rule RULE = Rule.warning("residue.stray_sign", Basis.NONE);
    private static final String SIGNS = "%#@_^\\|~*=`$&◆◇■□▲△▼●★☆※§¤¦＊＃＠＆＝＾＿｜＼￥￡";
    /** What has nothing to do between a word and a mark, or between a mark and a word: 进度表§，. */
    private static final String STRAY = "#^\\|=`$§¤¦※＊＃＆＝＾＼｜";

    /** What joins two words and has nothing to do beside a mark: 主体、/流程. */
    private static final String BESIDE = "/·•.";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** What stands for time or order on either side of a stroke that means to. */
    private static final String PERIODS = "一二三四五六七八九十年月日时点分周初中底上下早晚";

    private static final Words SURNAMES = Words.list("typo-surnames.txt");
    private static final String COUNTED = "件个次场份名期条户项起宗处家部支万";
    private static final String DOUBLED = "#@^\\|~$&";
    private static final char TILDE = '~';
    private static final char WIDE_TILDE = '～';
    private static final char STAR = '*';
    private static final char WIDE_STAR = '＊';
    private static final int NEAR = 24;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return SIGNS + LETTERS + BESIDE + WIDE_TILDE;
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        boolean between = at > block.start()
                && at + 1 < block.end()
                && Chars.isHan(text.charAt(at - 1))
                && Chars.isHan(text.charAt(at + 1));
        if (isBesideMark(text, at, block) || isStrayAtMark(text, at, block)) {
            notes.at(at, at + 1, "标点旁边夹着符号“" + text.charAt(at) + "”，请核对后删去。", "");
            return;
        }
        boolean letter = between && Chars.isLatin(text.charAt(at));
        if (letter && !BrokenWords.joins(text, at)) {
            return;
        }
        if (at > block.start() && DOUBLED.indexOf(text.charAt(at)) >= 0 && isRun(text, at, block)) {
            notes.at(at, at + 2, "字后面夹着符号“" + text.substring(at, at + 2) + "”，请核对后删去。", "");
            return;
        }
        if (BESIDE.indexOf(text.charAt(at)) >= 0
                || text.charAt(at) == WIDE_TILDE
                || !between
                || isMeant(text, at)
                || isAgainNear(text, at, block)
                || isQuoted(text, at, block)) {
            return;
        }
        notes.at(at, at + 1, "字与字之间夹着符号“" + text.charAt(at) + "”，请核对后删去。", "");
    }

    private static boolean isBesideMark(String text, int at, Block block) {
        if (BESIDE.indexOf(text.charAt(at)) < 0 || at == block.start() || at + 1 == block.end()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        return "，、；".indexOf(before) >= 0 && Chars.isHan(behind) || Chars.isHan(before) && "，、；。".indexOf(behind) >= 0;
    }

    /** 公开进度表§，接受监督; ，= 做到早发现: one such sign, and none like it near. */
    private static boolean isStrayAtMark(String text, int at, Block block) {
        char c = text.charAt(at);
        boolean end = c == TILDE || c == WIDE_TILDE;
        if (!end && STRAY.indexOf(c) < 0 || at == block.start() || at + 1 >= block.end()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        if (end) {
            return (Chars.isHan(before) || before == '%') && "。；".indexOf(behind) >= 0;
        }
        boolean beforeMark = Chars.isHan(before) && "，、；。".indexOf(behind) >= 0;
        int word = behind == ' ' ? at + 2 : at + 1;
        boolean behindMark = "，；。".indexOf(before) >= 0 && word < block.end() && Chars.isHan(text.charAt(word));
        return (beforeMark || behindMark) && !isAgainNear(text, at, block) && !isQuoted(text, at, block);
    }

    /** Two of one sign between a word and a word or a mark, and no third: 全覆盖##。 */
    private static boolean isRun(String text, int at, Block block) {
        char sign = text.charAt(at);
        int end = at + 2;
        return end < block.end()
                && Chars.isHan(text.charAt(at - 1))
                && text.charAt(at + 1) == sign
                && (Chars.isHan(text.charAt(end)) || "，。；、".indexOf(text.charAt(end)) >= 0)
                && Chars.last(text, sign, block.start(), at) < 0
                && text.indexOf(sign, end) < 0;
    }

    /** 周一~周五, 王*明, and a blank nobody filled in, 宣讲*场. */
    private static boolean isMeant(String text, int at) {
        char c = text.charAt(at);
        return (c == TILDE && PERIODS.indexOf(text.charAt(at - 1)) >= 0)
                || ((c == STAR || c == WIDE_STAR) && SURNAMES.matchAt(text, at - 1) == 1)
                || COUNTED.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether the sign stands near again, as in #话题#, in a row of links or in a formula. */
    private static boolean isAgainNear(String text, int at, Block block) {
        char c = text.charAt(at);
        return Chars.last(text, c, Math.max(block.start(), at - NEAR), at) >= 0
                || text.indexOf(c, at + 1, Math.max(at + 1, Math.min(block.end(), at + NEAR))) >= 0;
    }

    /** A name of a program, an account or a column may hold one: “法治@家”. */
    private static boolean isQuoted(String text, int at, Block block) {
        int open = Chars.last(text, '“', Math.max(block.start(), at - NEAR), at);
        return open >= 0 && text.indexOf('”', open, at) < 0;
    }
}
