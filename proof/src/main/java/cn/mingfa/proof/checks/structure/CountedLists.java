package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/**
 * 实体、热线和网络两大平台, 调处、服务和应急三支队伍: a list and right behind it another number of things than it names. Only where
 * all its members are equally long, since a longer one may be two.
 */
final class CountedLists implements Watch {

    private static final Rule RULE = Rule.hint("numbering.counted_list", Basis.NONE);
    private static final String NUMBERS = "两二三四五六七八九";
    private static final String JOINERS = "、和与及";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "大支种类级";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (at < 2
                || at + 2 >= text.length()
                || NUMBERS.indexOf(text.charAt(at - 1)) < 0
                || Chars.isChineseDigit(text.charAt(at - 2))) {
            return;
        }
        int announced = AnnouncedCounts.value(text.substring(at - 1, at));
        int counted = members(text, at - 1);
        if (counted >= 2 && counted != announced) {
            notes.at(block.view(), at - 1, at + 1, "前面列了" + counted + "个，这里说" + announced + text.charAt(at) + "，请核对。");
        }
    }

    /** How many equally long members end at the place; 0 where they are not. */
    private static int members(String text, int end) {
        int length = han(text, end);
        if (length < SHORTEST || length > LONGEST) {
            return 0;
        }
        int counted = 1;
        int joiner = end - length - 1;
        while (joiner >= 0 && JOINERS.indexOf(text.charAt(joiner)) >= 0) {
            int before = han(text, joiner);
            counted++;
            if (before != length) {
                // the first may have other words before it
                return before > length ? counted : 0;
            }
            joiner -= length + 1;
        }
        return counted;
    }

    /** How many characters stand before the place up to the mark or joiner before them. */
    private static int han(String text, int end) {
        int from = end;
        while (from > 0
                && end - from <= LONGEST
                && Chars.isHan(text.charAt(from - 1))
                && JOINERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return end - from;
    }
}
