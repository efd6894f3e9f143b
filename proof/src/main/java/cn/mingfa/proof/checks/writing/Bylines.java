package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Credits;
import cn.mingfa.proof.text.Words;
import java.util.stream.Stream;

/** Blanks set before or between the names of those who wrote or speak. */
final class Bylines {

    private static final int NAME = 4;
    /** How far the word for who wrote may stand before the last of the names. */
    private static final int ROW = 16;

    /** Who wrote, before the name: 记者 柏松. */
    private static final Words REPORTERS = Words.list("reporters.txt");

    private static final Words SURNAMES = Words.list("typo-surnames.txt");

    /** Posts, before the name of who reports: 管委会主任 柏松. */
    private static final Words POSTS = Words.list("typo-person-words.txt");

    /** What ends the words for what somebody is: 党群工作者, 网格员. */
    private static final String PERSONS = "者员师长手";

    private Bylines() {}

    static boolean hold(String text, int at, int end) {
        return REPORTERS.endAt(text, at) || isNext(text, at, end) || isSigned(text, at, end) || Credits.hold(text, at);
    }

    /** The next of several names behind the word for who wrote: 记者柏涛 亓鑫. */
    private static boolean isNext(String text, int at, int end) {
        int from = at;
        while (from > Math.max(0, at - ROW) && isNamePart(text.charAt(from - 1)) && !REPORTERS.endAt(text, from)) {
            from--;
        }
        return REPORTERS.endAt(text, from)
                && SURNAMES.matchAt(text, end) > 0
                && Stream.of(text.substring(from, at).strip().split("[ \\t\\u3000]+"))
                        .allMatch(name -> name.length() <= NAME && SURNAMES.matchAt(name, 0) > 0);
    }

    /** The name of who reports, at the end of a line behind the post: 禾湾管理区管委会主任 柏松. */
    private static boolean isSigned(String text, int at, int end) {
        int to = end;
        while (to < text.length() && to - end <= NAME && Chars.isHan(text.charAt(to))) {
            to++;
        }
        boolean last = to == text.length() || "\r\n".indexOf(text.charAt(to)) >= 0;
        return last
                && to - end > 1
                && to - end <= NAME
                && SURNAMES.matchAt(text, end) > 0
                && (POSTS.endAt(text, at) || PERSONS.indexOf(text.charAt(at - 1)) >= 0);
    }

    private static boolean isNamePart(char c) {
        return Chars.isHan(c) || c == ' ' || c == '\t' || c == '\u3000';
    }
}
