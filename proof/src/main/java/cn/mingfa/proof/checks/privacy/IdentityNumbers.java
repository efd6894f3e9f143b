package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** Identity numbers of persons, told by their check digit. */
final class IdentityNumbers implements Check {

    private static final Rule RULE = Rule.warning("privacy.identity_number", "《个人信息保护法》");
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            String text = block.text();
            for (int i = 0; i < text.length(); i++) {
                if (!Chars.isDigit(text.charAt(i))) {
                    continue;
                }
                int end = i;
                while (end < text.length()
                        && (Chars.isDigit(text.charAt(end)) || "Xx".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                if (end - i == LENGTH && isIdentity(text.substring(i, end))) {
                    notes.at(block.view(), i, end, "这里有身份证号码，公开前请删去或遮盖。");
                }
                i = end;
            }
        }
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (!Chars.isDigit(number.charAt(i))) {
                return false;
            }
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        int month = Integer.parseInt(number, 10, 12, 10);
        int day = Integer.parseInt(number, 12, 14, 10);
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(LENGTH - 1))
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 31;
    }
}
