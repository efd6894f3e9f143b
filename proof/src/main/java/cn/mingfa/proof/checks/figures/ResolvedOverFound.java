package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.Fact;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Two figures told side by side, what was found and what of it was resolved: 发现问题85个，整改92个. */
final class ResolvedOverFound {

    private static final Words FOUND = Words.list("found-words.txt");
    private static final Words RESOLVED = Words.list("resolved-words.txt");
    private static final Words TAKEN = Words.list("taken-words.txt");
    /** Cases that last beyond the year: more may be closed than came in. */
    private static final Words LASTING = Words.list("taken-lasting.txt");

    private static final Words FINISHED = Words.list("finished-words.txt");
    /** What may stand before the number of what came in, of which no more can be taken up. */
    private static final Words RECEIVED = Words.list("received-things.txt");

    private static final Pattern ACCEPTED = Pattern.compile("，(?:其中|依法|予以|已|共)?(?:受理|立案)");
    private static final Words LEADS = Words.list("resolved-leads.txt");
    /** Cases may be of the year before, but not so many: 立案127件，办结191件. */
    private static final Pattern FILED = Pattern.compile("立案(?:查处|调查|查办)?(?:[\\u4e00-\\u9fff]{0,8}案件)?$");

    private static final Words CLOSED = Words.of(List.of("办结", "结案", "审结", "已办结", "已结案"));
    private static final BigDecimal FAR_MORE = new BigDecimal("1.25");
    /** 28项任务，截至年底完成30项: of what was set no more can be done. */
    private static final Pattern DONE = Pattern.compile(
            "(?:个)?(?:方面)?(?:年度|重点|具体|改革|工作|整改|主要){0,2}(?:任务|事项|措施|举措|指标|问题)"
                    + "(?:清单)?[，中](?:，)?(?:截至年底|截至目前|截至年末|目前|现|年内|全年|已|共|均){0,3}(?:完成|办结|落实|整改)(?:整改|落实|到位|完成)?(?:了)?|，(?:审议|讨论|研究|表决)?通过|，(?:实际|实)(?:出庭|参加|参考|到会|到场)|(?:干部|人员|职工)?(?:参加|参与)[\\u4e00-\\u9fff]{2,10}(?:考试|测试|考核)，");

    /** 216户中，已有231户: of those named no more can be some. */
    private static final Pattern AMONG =
            Pattern.compile("[\u4e00-\u9fff（）]{0,10}中，?(?:(?:其中|目前|现|已|共|仅|只|还|仍|就){0,3}有|[\\u4e00-\\u9fff]{2,10})");

    /** 组织68名干部参加考试，70人合格: told behind the number. */
    private static final Pattern PASSED = Pattern.compile("(?:全部|均|考试|测试)?(?:合格|通过|及格|取得|参考|参加考试).{0,30}");

    private static final Pattern EXAMINED = Pattern.compile("[\\u4e00-\\u9fff]{0,16}(?:考试|测试|考核|培训)，(?:其中)?");

    private static final Words SOME = Words.list("resolved-some.txt");
    private static final Words LOOKED_AT = Words.list("looked-at.txt");
    private static final int THING = 4;
    private static final int NEAR = 14;
    private static final int FAR = 24;

    private ResolvedOverFound() {}

    /**
     * Whether the second figure tells what was resolved of the first by its words alone.
     *
     * @param head the words right before the first figure
     * @param between the words between both
     */
    static boolean isPair(Fact found, String head, String between, Fact resolved) {
        boolean told = between.length() <= FAR
                && Told.isExactCount(found)
                && Told.isExactCount(resolved)
                && (DONE.matcher(between).matches() || AMONG.matcher(between).matches());
        return told
                || isSome(head, between) && Told.isPlainCount(found) && Told.isPlainCount(resolved)
                || between.length() <= NEAR
                        && Told.isPlainCount(found)
                        && Told.isPlainCount(resolved)
                        && between.startsWith("，")
                        && (RECEIVED.occurIn(head) && ACCEPTED.matcher(between).matches()
                                || FOUND.occurIn(head) && isResolved(between, RESOLVED)
                                || FILED.matcher(head).find()
                                        && isResolved(between, CLOSED)
                                        && resolved.value()
                                                        .compareTo(found.value().multiply(FAR_MORE))
                                                > 0
                                || TAKEN.occurIn(head) && !LASTING.occurIn(head) && isResolved(between, FINISHED));
    }

    /** 建议21条，采纳26条; 抽查餐饮单位30家，合格单位33家: a word that can only hold of some of what was looked at. */
    private static boolean isSome(String head, String between) {
        int word = between.startsWith("，") ? SOME.matchAt(between, 1) : 0;
        return word > 0
                && between.length() - 1 - word <= THING
                && LOOKED_AT.occurIn(head)
                && !head.contains(between.substring(1, 1 + word));
    }

    /** Whether those of the second number are some of those who were examined. */
    static boolean isExamined(String between, String behind) {
        return EXAMINED.matcher(between).matches() && PASSED.matcher(behind).matches();
    }

    private static boolean isResolved(String between, Words resolved) {
        String words = between;
        for (int n = LEADS.matchAt(words, 0); n > 0; n = LEADS.matchAt(words, 0)) {
            words = words.substring(n);
        }
        return !words.isEmpty() && resolved.matchAt(words, 0) == words.length();
    }
}
