package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** Full-width digits and per-cent signs in figures. */
final class FullWidthDigits implements Check {

    private static final Rule RULE = Rule.warning("numeral.full_width", Basis.NUMERALS);

    private static final char POINT = '．';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
            points(text, block, notes);
            for (int i = block.start(); i < block.end(); i++) {
                if (!isPart(text, i, i)) {
                    continue;
                }
                int end = i;
                var half = new StringBuilder();
                boolean digit = false;
                while (end < block.end() && isPart(text, i, end)) {
                    char c = text.charAt(end);
                    digit |= isDigit(c);
                    half.append(c == '％' ? '%' : (char) (c - 0xfee0));
                    end++;
                }
                if (digit) {
                    notes.at(i, end, "数字用了全角，请改为半角“" + half + "”。", half.toString());
                }
                i = end - 1;
            }
        }
    }

    /** 23．68万元: a full-width point between half-width digits; a number of a heading stands at the beginning or behind a mark. */
    private static void points(String text, Block block, Notes notes) {
        int at = text.indexOf(POINT, block.start());
        for (; at > block.start() && at + 1 < block.end(); at = text.indexOf(POINT, at + 1)) {
            int from = at;
            while (from > block.start() && Chars.isDigit(text.charAt(from - 1))) {
                from--;
            }
            boolean figure = from < at && from > block.start() && Chars.isHan(text.charAt(from - 1));
            if (figure && Chars.isDigit(text.charAt(at + 1))) {
                notes.at(at, at + 1, "小数点用了全角，请改为半角“.”。", ".");
            }
        }
    }

    private static boolean isPart(String text, int from, int at) {
        char c = text.charAt(at);
        boolean point = c == '．' && at > from && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return isDigit(c) || point || (c == '％' && at > from);
    }

    private static boolean isDigit(char c) {
        return c >= '０' && c <= '９';
    }
}
