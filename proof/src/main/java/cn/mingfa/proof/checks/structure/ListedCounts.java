package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Anchored;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and a list that tells each of them: 召开会议3次（3月、8月）, 分别于2月18日、6月9日召开; 3个观测点，分别位于甲、乙、丙、丁; 律师、法官、民警、教师等三类人员;
 * “甲+乙+丙”四级学习体系. A list that may leave some out (等) is held only where it names more than are counted.
 */
final class ListedCounts {

    /** 10个社区 and eight characters more. */
    private static final int BEFORE_BRACKET = 12;

    /** The same with a mark or two. */
    private static final int BEFORE_NAMED = 14;

    private static final String NUMBER = "([二两三四五六七八九十]|[2-9]|1[0-9])";
    private static final String DAY = "(?:(?:20\\d{2})年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|初)?";
    private static final String DAYS = "(" + DAY + "(?:[、，和及与]{1,2}(?:" + DAY + "|\\d{1,2}日))+)";
    private static final Anchored DATED = Anchored.of(
            2,
            List.of("次", "场", "期", "批", "轮"),
            "(?<![\\d.至到每第])" + NUMBER + "(?:次|场|期|批|轮|场次)(?:[\\u4e00-\\u9fff]{0,10})[（，](?:分别)?(?:是|为|在|于)?" + DAYS
                    + "(?:[）。；]|召开|举办|举行|开展|组织|进行|完成)");
    private static final Anchored NAMED = Anchored.of(
            BEFORE_NAMED,
            List.of("即", "分别", "指的是"),
            "(?<![\\d.第至到几余数])" + NUMBER
                    + "(?:个|家|类|项|种|所|支|条|处|率|级|名|座|大)(?:[\\u4e00-\\u9fff]{0,8})”?(?:，|（|：)?(?:即|分别是|分别为|分别位于|分别设在|指的是)[：“]?");
    private static final Pattern REVERSED =
            Pattern.compile("分别(?:于|在)" + DAYS + "(?:先后|集中)?(?:开展|举办|召开|组织|进行)(?:了)?" + NUMBER + "(?:次|场|期|批|轮)");
    private static final Anchored BRACKETED = Anchored.of(
            BEFORE_BRACKET,
            List.of("（"),
            "(?<![\\d.第至到几余数])" + NUMBER
                    + "(?:个|家|名|位|所|支|条|处|部|类|项)(?:[\\u4e00-\\u9fff]{0,8})”?（([\\u4e00-\\u9fff]{2,5}(?:、[\\u4e00-\\u9fff]{2,5}){1,14})）");
    private static final Anchored INTO = Anchored.of(
            BEFORE_BRACKET,
            List.of("（进"),
            "(?:法律|普法|法治)?([二三四五六七八九十])进”?（(进[\\u4e00-\\u9fff]{1,5}(?:、进[\\u4e00-\\u9fff]{1,5}){1,14})）");
    private static final Pattern TITLES = Pattern.compile("((?:《[^》]{2,40}》[、和及]?){2,12})等" + NUMBER + "(?:部|个|件|项|种)");
    private static final Pattern OF_TITLES = Pattern.compile(
            "(?<![\\d.第至到几余数])" + NUMBER + "(?:部|件|项|个|份)[\\u4e00-\\u9fff]{1,10}（((?:《[^》]{2,40}》[、和及]?){1,12})）");
    private static final Anchored ETC =
            Anchored.of(0, List.of("等"), "等" + NUMBER + "(?:个|家|类|项|种|所|支|条|处|名|部(?!分)|大|场)(?!部分|方面|环节|内容)");
    private static final Pattern PLUS =
            Pattern.compile("“([^”“+＋]{2,14}(?:[+＋][^”“+＋]{2,14})+)”([一二三四五六七八九])(?:级|位一体|维|重|层|步|环节)");
    private static final int FAR = 160;
    private static final int LONGEST = 24;

    private ListedCounts() {}

    static void judge(View view, Notes notes) {
        String text = view.text();
        if (text.indexOf('月') >= 0) {
            DATED.each(text, dated -> {
                int listed = days(dated.group(2));
                note(view, dated, listed, listed != value(dated.group(1)), notes);
            });
        }
        NAMED.each(text, named -> named(view, named, notes));
        if (text.indexOf('（') >= 0) {
            bracketed(view, notes);
        }
        if (text.contains("分别")) {
            Matcher reversed = REVERSED.matcher(text);
            while (reversed.find()) {
                int listed = days(reversed.group(1));
                if (listed != value(reversed.group(2))) {
                    notes.at(
                            view,
                            reversed.start(),
                            reversed.end(),
                            "列出的日期是" + listed + "个，这里说有" + reversed.group(2) + "，请核对。");
                }
            }
        }
        if (text.contains("》等")) {
            Matcher titles = TITLES.matcher(text);
            while (titles.find()) {
                int listed = (int) titles.group(1).chars().filter(c -> c == '》').count();
                if (listed > value(titles.group(2))) {
                    notes.at(
                            view, titles.start(2), titles.end(), "前面列了" + listed + "，这里说有" + titles.group(2) + "，请核对。");
                }
            }
        }
        ETC.each(text, etc -> {
            int listed = before(text, etc.start());
            note(view, etc, listed, listed > value(etc.group(1)), notes);
        });
        if (text.indexOf('+') >= 0 || text.indexOf('＋') >= 0) {
            Matcher plus = PLUS.matcher(text);
            while (plus.find()) {
                int listed = 1
                        + (int) plus.group(1)
                                .codePoints()
                                .filter(c -> c == '+' || c == '＋')
                                .count();
                if (listed != value(plus.group(2))) {
                    notes.at(view, plus.start(2), plus.end(2), "前面列了" + listed + "项，这里说有" + plus.group(2) + "，请核对。");
                }
            }
        }
    }

    /** 8个社区（红旗、光明、…）, “法律八进”（进机关、进社区、…）. */
    private static void bracketed(View view, Notes notes) {
        if (view.text().contains("（《")) {
            ofTitles(view, notes);
        }
        BRACKETED.each(view.text(), matcher -> members(view, matcher, notes));
        INTO.each(view.text(), matcher -> members(view, matcher, notes));
    }

    private static void ofTitles(View view, Notes notes) {
        Matcher of = OF_TITLES.matcher(view.text());
        while (of.find()) {
            int listed = (int) of.group(2).chars().filter(c -> c == '》').count();
            if (listed != value(of.group(1))) {
                notes.at(view, of.start(), of.end(), "这里说有" + of.group(1) + "，列出的是" + listed + "，请核对。");
            }
        }
    }

    private static void members(View view, Matcher matcher, Notes notes) {
        String list = matcher.group(2);
        int listed = 1 + (int) list.chars().filter(c -> c == '、').count();
        boolean plain =
                list.indexOf('等') < 0 && list.indexOf('和') < 0 && !list.startsWith("含") && !list.startsWith("包");
        int told = matcher.group(1).equals("十") ? 10 : value(matcher.group(1));
        if (plain && listed != told) {
            notes.at(view, matcher.start(), matcher.end(), "这里说有" + matcher.group(1) + "，列出的是" + listed + "，请核对。");
        }
    }

    private static void note(View view, Matcher matcher, int listed, boolean wrong, Notes notes) {
        if (listed >= 2 && wrong) {
            notes.at(view, matcher.start(1), matcher.end(), "这里说有" + matcher.group(1) + "，列出的是" + listed + "，请核对。");
        }
    }

    private static int value(String said) {
        return Chars.isDigit(said.charAt(0)) ? Integer.parseInt(said) : AnnouncedCounts.value(said);
    }

    /** Every day, and every month without one. */
    private static int days(String list) {
        int counted = 1;
        for (int i = 1; i + 1 < list.length(); i++) {
            boolean joins = "、，和及与".indexOf(list.charAt(i)) >= 0 && "、，和及与".indexOf(list.charAt(i + 1)) < 0;
            counted += joins ? 1 : 0;
        }
        return counted;
    }

    private static void named(View view, Matcher named, Notes notes) {
        String text = view.text();
        int to = named.end();
        while (to < text.length() && to - named.end() < FAR && "。；，）：".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        if (to == text.length() || to - named.end() == FAR || goesOn(text, to)) {
            return;
        }
        String list = text.substring(named.end(), to);
        boolean plain = (list.indexOf('、') > 0 || list.indexOf('和') > 1)
                && list.indexOf('等') < 0
                && list.indexOf('（') < 0
                && list.indexOf('“', 1) < 0
                && list.indexOf('《') < 0
                && list.chars().noneMatch(c -> Chars.isDigit((char) c));
        if (!plain) {
            return;
        }
        int counted = 1;
        int joined = 0;
        int last = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '、') {
                counted++;
                if (i - last > LONGEST) {
                    return;
                }
                last = i;
            } else if ((c == '和' || c == '及' || c == '与') && i > 0) {
                joined++;
            }
        }
        int told = value(named.group(1));
        if (list.length() - last <= LONGEST && (told < counted || told > counted + joined)) {
            note(view, named, Math.max(2, counted), true, notes);
        }
    }

    /** Whether more members may stand behind a comma. */
    private static boolean goesOn(String text, int at) {
        int stop = at + 1;
        while (stop < text.length() && "。；，".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return text.charAt(at) == '，' && text.substring(at, stop).indexOf('、') >= 0;
    }

    /** How many members stand before the place, with pause marks between them only; 0 where they are not plain words. */
    private static int before(String text, int end) {
        int counted = 1;
        int last = end;
        for (int i = end - 1; i >= 0 && end - i < FAR; i--) {
            char c = text.charAt(i);
            if (c == '、') {
                if (last - i < 2 || last - i > LONGEST) {
                    return 0;
                }
                counted++;
                last = i;
            } else if (c == '等' || "，。；：（".indexOf(c) >= 0) {
                return counted;
            } else if (!Chars.isHan(c)) {
                return 0;
            }
        }
        return counted;
    }
}
