package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;

/** Half-width punctuation between Chinese words. Inside numbers, addresses and Latin text it is right. */
final class HalfWidthMarks implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.half_width", Basis.PUNCTUATION);
    private static final String HALF = ",;:!?().．";
    private static final String FULL = "，；：！？（）。。";
    private static final String MARKS = ",;:!?.，；：！？。、";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return HALF;
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (isWrong(text, at, block) && !isOthers(text, at, block)) {
            int half = HALF.indexOf(text.charAt(at));
            notes.at(at, at + 1, "中文里用了半角标点，请改为全角标点。", FULL.substring(half, half + 1));
        }
    }

    private static boolean isWrong(String text, int at, Block block) {
        char c = text.charAt(at);
        char before = at > block.start() ? text.charAt(at - 1) : '\n';
        char after = at + 1 < block.end() ? text.charAt(at + 1) : '\n';
        return switch (c) {
            case '(' -> Chars.isHan(before) || Chars.isHan(after) || isChinese(before);
            case ')' -> Chars.isHan(before) || Chars.isHan(after) || isChinese(after);
            case '.', '．' -> Chars.isHan(before) && (Chars.isHan(after) || after == '\n' || after == '\r');
            default ->
                MARKS.indexOf(before) < 0
                        && MARKS.indexOf(after) < 0
                        && (isChinese(before)
                                || (isChinese(after) && !Chars.isDigit(before))
                                || digitsThenWords(before, after));
        };
    }

    /** The point of a heading number and the end of an entity are for the rules on these. */
    private static boolean isOthers(String text, int at, Block block) {
        if (text.charAt(at) == '.' || text.charAt(at) == '．') {
            return at - block.start() <= 3
                    && Numbering.of(block.text())
                            .filter(mark -> mark.printed().length() == at - block.start() + 1)
                            .isPresent();
        }
        int from = at;
        while (text.charAt(at) == ';'
                && from > block.start()
                && at - from < 8
                && isNameOfEntity(text.charAt(from - 1))) {
            from--;
        }
        return from < at && from > block.start() && text.charAt(from - 1) == '&';
    }

    private static boolean isNameOfEntity(char c) {
        return Chars.isLatin(c) || Chars.isDigit(c) || c == '#';
    }

    private static boolean digitsThenWords(char before, char after) {
        return (Chars.isDigit(before) || before == '%' || before == ')') && Chars.isHan(after);
    }

    private static boolean isChinese(char c) {
        return Chars.isHan(c) || Chars.isCloser(c);
    }
}
