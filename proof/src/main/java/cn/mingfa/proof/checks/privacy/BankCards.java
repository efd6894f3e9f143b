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

/** Numbers of bank cards and accounts, told by their word and, for cards, by the last digit. */
final class BankCards implements Watch {

    private static final Rule RULE = Rule.warning("privacy.bank_card", "《个人信息保护法》");
    private static final int LEAST = 16;
    private static final int MOST = 19;
    private static final int FAR = 24;
    /** Cards of this country begin with 62; one that was mistyped has no right last digit. */
    private static final char UNION_FIRST = '6';

    private static final char UNION_SECOND = '2';
    private static final Words CALLED = Words.list("bank-words.txt");

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
                || (at > 0 && " -".indexOf(text.charAt(at - 1)) >= 0 && at > 1 && Chars.isDigit(text.charAt(at - 2)))) {
            return;
        }
        var digits = new StringBuilder();
        int last = at;
        for (int end = at; end < text.length() && digits.length() <= MOST; end++) {
            char c = text.charAt(end);
            if (Chars.isDigit(c)) {
                digits.append(c);
                last = end + 1;
            } else if (c != ' ' || end != last) {
                break;
            }
        }
        boolean length = digits.length() >= LEAST && digits.length() <= MOST;
        if (length
                && CALLED.occurIn(text.substring(Math.max(0, at - FAR), at))
                && (luhn(digits) || digits.charAt(0) == UNION_FIRST && digits.charAt(1) == UNION_SECOND)) {
            notes.at(block.view(), at, last, "这里有银行卡号，公开前请删去。");
        }
    }

    private static boolean luhn(CharSequence digits) {
        int sum = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value = digits.charAt(i) - '0';
            int twice = value * 2;
            sum += doubled ? twice / 10 + twice % 10 : value;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }
}
