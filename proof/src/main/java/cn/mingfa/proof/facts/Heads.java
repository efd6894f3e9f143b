package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/**
 * What of the words before a figure may name it. The noun right behind the figure before belongs to that one
 * (4所学校开展宣传38场), and the members of a list closed by 等 are examples of what is counted, not the thing itself
 * (对合同、文件等开展合法性审核68件).
 */
final class Heads {

    private static final Words GOVERNING = Words.list("governing-verbs.txt");
    private static final Words THINGS = Words.list("counted-things.txt");
    /** What closes a list of examples as 等 does: 公众号、宣传栏及其他方式. */
    private static final Words REST = Words.list("examples-rest.txt");

    private static final Words BARE = Words.list("bare-heads.txt");
    private static final String AMONG = "其中";
    private static final String JOINERS = "、和及与";
    /** Words that end with a joiner and are none: 惠及, 参与. */
    private static final Words WHOLE = Words.list("no-joiners.txt");

    private Heads() {}

    /**
     * The words that may name the figure.
     *
     * @param follows whether the words stand right behind another figure
     * @param named whether a noun behind the figure says what it counts: 营业执照、经营许可等13项事项
     */
    static String naming(String head, boolean follows, boolean named) {
        if (follows && endsInList(head)) {
            return "";
        }
        int thing = follows ? THINGS.matchAt(head, 0) : 0;
        String rest = head.substring(thing);
        if (!named || !rest.endsWith("等")) {
            return withoutExamples(rest);
        }
        return rest.indexOf('、') > 0 ? withoutExamples(rest + "各类") : withoutExample(rest);
    }

    /** The words up to their verb, whose object is but one example of the thing counted behind: 建成法治公园等3处阵地. */
    private static String withoutExample(String head) {
        int verb = lastVerb(head, 0, head.length());
        return verb < 0 ? "" : head.substring(0, verb + GOVERNING.matchAt(head, verb));
    }

    /** Whether the words only say when and that something was done: 全年累计开展. */
    static boolean isBare(String head) {
        int at = 0;
        while (at < head.length()) {
            int n = BARE.matchAt(head, at);
            if (n == 0) {
                return false;
            }
            at += n;
        }
        return at > 0;
    }

    /** Whether all of the words belongs to the figure before them: 重大决策、 between 11件 and 7件. */
    static boolean endsInList(String head) {
        int last = head.length() - 1;
        return last > 0 && JOINERS.indexOf(head.charAt(last)) >= 0 && WHOLE.lengthBefore(head, 0, last + 1) == 0;
    }

    /** The words without the members of lists closed by 及其他 or 等, whose verb stays. */
    static String withoutExamples(String head) {
        int other = lastRest(head);
        String rest = other < 0 ? head : withoutList(head, other, other + REST.matchAt(head, other));
        int deng = rest.lastIndexOf('等');
        return deng < 0 ? rest : withoutList(rest, deng, deng + 1);
    }

    private static String withoutList(String head, int close, int behind) {
        int pause = head.lastIndexOf('、', close);
        if (pause <= 0 || behind + 1 >= head.length() || !Chars.isHan(head.charAt(behind))) {
            return head;
        }
        int title = head.indexOf('《');
        int first = head.indexOf('、', title < 0 || title > pause ? 0 : title);
        int from = first;
        while (from > 0 && Chars.isHan(head.charAt(from - 1))) {
            from--;
        }
        int verb = lastVerb(head, from, first);
        int kept = verb < 0 ? from : verb + GOVERNING.matchAt(head, verb);
        return head.substring(0, kept) + head.substring(behind);
    }

    private static int lastRest(String head) {
        int last = -1;
        for (int at = REST.find(head, 0, head.length()); at >= 0; at = REST.find(head, at + 1, head.length())) {
            last = at;
        }
        return last;
    }

    /** Whether the words go on with a list of figures: 、政策文件19件, 其中合同51份. */
    static boolean goesOn(String head) {
        return !head.isEmpty() && (JOINERS.indexOf(head.charAt(0)) >= 0 || head.startsWith(AMONG))
                || head.startsWith("以及");
    }

    /**
     * The verb that governs what the head counts; empty if there is none. A member of a list has one of its own only
     * where it begins with it: in 、驾驶员培训违规案件6件 none governs.
     */
    static String verb(String head) {
        if (goesOn(head)) {
            int from = head.startsWith(AMONG) || head.startsWith("以及") ? 2 : 1;
            return head.substring(from, from + GOVERNING.matchAt(head, from));
        }
        int at = governing(head);
        return at < 0 ? "" : head.substring(at, at + GOVERNING.matchAt(head, at));
    }

    /** The last verb that only tells more of a noun does not govern: 审核以县政府名义印发的文件. */
    private static int governing(String head) {
        int last = lastVerb(head, 0, head.length());
        int of = head.lastIndexOf('的');
        int before = of > last && last > 0 ? lastVerb(head, 0, last) : -1;
        return before < 0 ? last : before;
    }

    /** How long the verb is that begins there, 0 for none. */
    static int verbAt(String text, int at) {
        return GOVERNING.matchAt(text, at);
    }

    /** Where the last verb that governs begins, -1 for none. */
    static int lastVerb(String text) {
        return lastVerb(text, 0, text.length());
    }

    private static int lastVerb(String text, int from, int to) {
        int last = -1;
        for (int at = GOVERNING.find(text, from, to); at >= 0; at = GOVERNING.find(text, at + 1, to)) {
            last = at;
        }
        return last;
    }
}
