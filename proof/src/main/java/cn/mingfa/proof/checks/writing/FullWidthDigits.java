package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;

/** Full-width digits and per-cent signs in figures. */
final class FullWidthDigits implements Check {

    private static final Rule RULE = Rule.warning("numeral.full_width", Basis.NUMERALS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
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

    private static boolean isPart(String text, int from, int at) {
        char c = text.charAt(at);
        boolean point = c == '．' && at > from && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return isDigit(c) || point || (c == '％' && at > from);
    }

    private static boolean isDigit(char c) {
        return c >= '０' && c <= '９';
    }
}
