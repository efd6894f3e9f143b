package cn.mingfa.proof.checks.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;

/** A word written twice in a row by a slip: 进一步进一步, 的的, 26人人. Words that may double, and compounds, are left alone. */
final class RepeatedWords implements Check {

    private static final Rule RULE = Rule.warning("typo.repeated", Basis.NONE);
    private static final Words DOUBLING = Words.list("doubling-words.txt");
    private static final Words COMPOUNDS = Words.list("doubling-compounds.txt");
    private static final Words HEADS = Words.list("doubling-heads.txt");
    private static final String BEHIND = "，。；、：与及";
    private static final String HEADED = "队组团班";
    private static final String NUMBERS_UNITS = "%人件次元个项户名场起家份篇部条宗";
    private static final String LEADS = "设达共为了到至超成有约近收办罚增降";
    private static final String ABOUT = "余多万亿";
    private static final int LONGEST = 8;
    private static final int MEMBER = 3;
    private static final int FAR = 80;
    private static final char DEPUTY = '副';
    /** Length of most verbs. */
    private static final int WORD = 2;

    private static final char DONE = '了';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            View view = block.view();
            String text = view.text();
            for (int i = 0; i + 1 < text.length(); i++) {
                int twice = text.charAt(i) == '、' ? member(text, i) : 0;
                if (twice > 0) {
                    String word = text.substring(i - twice, i);
                    notes.at(view, i, i + 1 + twice, "并列的“" + word + "”写了两次，请核对是否漏了别的一项。");
                }
                if (isDoneTwice(text, i)) {
                    String word = text.substring(i - WORD, i);
                    notes.at(view, i - WORD, i + 1 + WORD, "“" + word + "”重复了，请删去一个。", word + DONE);
                }
                int again = twice == 0 && text.charAt(i) == '、' ? again(text, i) : 0;
                if (again > 0) {
                    String word = text.substring(i + 1, i + 1 + again);
                    notes.at(view, i, i + 1 + again, "并列的“" + word + "”写了两次，请核对是否漏了别的一项。");
                }
                int n = repeated(text, i);
                if (n > 0) {
                    String word = text.substring(i, i + n);
                    notes.at(view, i, i + 2 * n, "“" + word + "”重复了，请删去一个。", word);
                    i += 2 * n - 1;
                }
            }
        }
    }

    /** Whether a verb of two characters stands on both sides of 了: 取得了取得新成效. */
    private static boolean isDoneTwice(String text, int at) {
        return text.charAt(at) == DONE
                && at >= WORD
                && at + WORD < text.length()
                && text.regionMatches(at - WORD, text, at + 1, WORD)
                && text.charAt(at + 1) != text.charAt(at + 2)
                && isKnown(text, at + 1);
    }

    /** Length of a word that stands twice from the position, 0 if none does. */
    private static int repeated(String text, int at) {
        if (text.startsWith("的的", at)) {
            boolean noun = at > 0 && "目标中".indexOf(text.charAt(at - 1)) >= 0;
            return noun ? 0 : 1;
        }
        if (text.startsWith("了了", at)) {
            boolean idiom = at > 0 && "不一历明".indexOf(text.charAt(at - 1)) >= 0 || text.startsWith("之", at + 2);
            return at == 0 || idiom ? 0 : 1;
        }
        if (isUnitTwice(text, at) || isLeadTwice(text, at)) {
            return 1;
        }
        for (int n = Math.min(LONGEST, (text.length() - at) / 2); n >= 2; n--) {
            if (text.charAt(at) == text.charAt(at + n)
                    && text.regionMatches(at, text, at + n, n)
                    && isWord(text, at, n)) {
                return n;
            }
        }
        return 0;
    }

    /** A member of a list that stands there twice side by side: 进社区、进社区、; 执法人员和执法人员. */
    private static int member(String text, int at) {
        int from = at;
        while (from > 0
                && (Chars.isHan(text.charAt(from - 1)) || Chars.isDigit(text.charAt(from - 1)))
                && at - from <= 2 * LONGEST) {
            from--;
        }
        int n = at - from;
        boolean begins = from == 0 || !Chars.isHan(text.charAt(from - 1));
        int end = at + 1 + n;
        boolean twice =
                n >= MEMBER && begins && end <= text.length() && text.startsWith(text.substring(from, at), at + 1);
        return twice && (end == text.length() || !Chars.isHan(text.charAt(end)) || text.charAt(end) == '等') ? n : 0;
    }

    /** A member of a list that stood in it before: 讲座、展览、讲座、演出. */
    private static int again(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && Chars.isHan(text.charAt(end))) {
            end++;
        }
        boolean member = end - at > 2 && end < text.length() && "、，。；".indexOf(text.charAt(end)) >= 0;
        if (!member) {
            return 0;
        }
        String word = text.substring(at + 1, end);
        int from = Math.max(Chars.clauseFrom(text, at), at - FAR);
        int before = text.indexOf(word + "、", from, at);
        boolean whole = before == from || before > from && text.charAt(before - 1) == '、';
        boolean apart = before >= from && before + word.length() < at;
        boolean plain = apart && text.substring(before, at).chars().allMatch(c -> c == '、' || Chars.isHan((char) c));
        return plain && (whole || isFirst(text, from, before, word.length())) ? word.length() : 0;
    }

    /** Whether the word ends the first member behind a short verb: 举办讲座、, but not 担任副局长、. */
    private static boolean isFirst(String text, int from, int before, int length) {
        return before - from <= MEMBER
                && text.charAt(before - 1) != DEPUTY
                && text.indexOf('、', from) == before + length;
    }

    /** Whether a unit behind a number stands twice, and nothing it could belong to follows: 26人人，but not 26人人均. */
    private static boolean isUnitTwice(String text, int at) {
        char unit = text.charAt(at);
        return at > 0
                && text.charAt(at + 1) == unit
                && NUMBERS_UNITS.indexOf(unit) >= 0
                && (Chars.isDigit(text.charAt(at - 1)) || ABOUT.indexOf(text.charAt(at - 1)) >= 0)
                && (unit == '%' || endsThere(text, at + 2));
    }

    /** Whether what leads to a number stands twice: 下设设6个, 共共办理 is no number. */
    private static boolean isLeadTwice(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at + 1) == text.charAt(at)
                && LEADS.indexOf(text.charAt(at)) >= 0
                && Chars.isDigit(text.charAt(at + 2));
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || BEHIND.indexOf(text.charAt(end)) >= 0;
    }

    /** 大队大队长: the unit, and the head of it named after the unit. */
    private static boolean isPost(String text, int end) {
        return end < text.length() && text.charAt(end) == '长' && HEADED.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** 构建共建共享: no word stands twice, three words follow each other that share a character with the next. */
    private static boolean isAcross(String text, int at, int length) {
        int second = at + length;
        return length == 2
                && at > 0
                && second + 2 < text.length()
                && !isKnown(text, at)
                && isKnown(text, at - 1)
                && isKnown(text, at + 1)
                && isKnown(text, second + 1);
    }

    private static boolean isKnown(String text, int at) {
        return Lexicon.shipped().trie().find(text, at, at + 2) >= 0;
    }

    /** Words that may stand twice go on otherwise, and 能不能不 asks. */
    private static boolean isWord(String text, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (!Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        boolean thrice = text.startsWith(text.substring(at, at + length), at + 2 * length);
        boolean same = text.charAt(at) == text.charAt(at + 1);
        int end = at + 2 * length;
        return !thrice
                && !same
                && !(length == 2 && text.charAt(at + 1) == '不')
                && DOUBLING.matchAt(text, at) != length
                && !(COMPOUNDS.matchAt(text, at) == length && HEADS.matchAt(text, end) > 0)
                && !isPost(text, end)
                && !isAcross(text, at, length)
                && text.charAt(at) != '一';
    }
}
