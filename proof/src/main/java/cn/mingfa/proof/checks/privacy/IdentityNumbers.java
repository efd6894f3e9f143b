package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.Set;

/**
 * Identity numbers of persons: eighteen digits told by their check digit, also parted by blanks or hyphens; with eighteen
 * digits of another check or fifteen digits only where the text says what they are.
 */
final class IdentityNumbers implements Watch {

    private static final Rule RULE = Rule.warning("privacy.identity_number", "《个人信息保护法》");
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int FAR = 16;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Words CALLED = Words.list("identity-words.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "123456789";
    }

    @Override
    public Set<Role> roles() {
        return MobileNumbers.EVERYWHERE;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (block.view().start(at) < notes.done()
                || (at > 0 && isPart(text.charAt(at - 1)) && text.charAt(at - 1) != ' ')) {
            return;
        }
        var digits = new StringBuilder(LENGTH);
        int end = at;
        int last = at;
        while (end < text.length() && digits.length() < LENGTH && isPart(text.charAt(end))) {
            char c = text.charAt(end);
            if (c != ' ' && c != '-') {
                digits.append(Character.toUpperCase(c));
                last = end + 1;
            } else if (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
                break;
            }
            end++;
        }
        boolean more = last < text.length() && (Chars.isDigit(text.charAt(last)) || Chars.isLatin(text.charAt(last)));
        if (!more && isIdentity(digits.toString(), CALLED.occurIn(text.substring(Math.max(0, at - FAR), at)))) {
            notes.at(block.view(), at, last, "这里有身份证号码，公开前请删去或遮盖。");
        }
    }

    private static boolean isPart(char c) {
        return Chars.isDigit(c) || c == 'X' || c == 'x' || c == ' ' || c == '-';
    }

    private static boolean isIdentity(String number, boolean called) {
        int letter = number.indexOf('X');
        if (letter >= 0 && letter < LENGTH - 1) {
            return false;
        }
        return switch (number.length()) {
            case LENGTH -> isDate(number, 6, 4) && (checks(number) || called);
            case OLD_LENGTH -> called && isDate(number, 6, 2);
            default -> false;
        };
    }

    private static boolean isDate(String number, int from, int yearDigits) {
        int month = Integer.parseInt(number, from + yearDigits, from + yearDigits + 2, 10);
        int day = Integer.parseInt(number, from + yearDigits + 2, from + yearDigits + 4, 10);
        boolean century = yearDigits == 2 || number.startsWith("19", from) || number.startsWith("20", from);
        return century && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(LENGTH - 1);
    }
}
