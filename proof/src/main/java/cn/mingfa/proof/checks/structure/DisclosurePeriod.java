package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.metadata.Years;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 统计期限 of a disclosure report: the year of the title and no other, from its first day to its last. */
final class DisclosurePeriod {

    private static final Words NAMES = Words.list("disclosure-period.txt");
    private static final Pattern END =
            Pattern.compile("1月1日(?:起)?[，]?(?:至|到|—|-|－|~)(?:20\\d{2}年)?(\\d{1,2})月(\\d{1,2})日");
    private static final int LENGTH = 50;
    private static final String LAST_MONTH = "12";
    private static final String LAST_DAY = "31";

    private DisclosurePeriod() {}

    static void years(List<Block> body, int year, Notes notes) {
        for (Block block : body) {
            int at = begin(block.view());
            if (at >= 0) {
                years(block.view(), at, end(block.view(), at), year, notes);
            }
        }
    }

    /** The day it ends with. */
    static void end(List<Block> body, Notes notes) {
        for (Block block : body) {
            View view = block.view();
            int at = begin(view);
            Matcher end = END.matcher(view.text()).region(Math.max(0, at), at < 0 ? 0 : end(view, at));
            if (end.find() && !(end.group(1).equals(LAST_MONTH) && end.group(2).equals(LAST_DAY))) {
                notes.at(view, end.start(1), end.end(), "年度报告的统计期限到12月31日为止，请核对。");
            }
        }
    }

    private static int begin(View view) {
        return NAMES.find(view.text(), 0, view.length());
    }

    private static int end(View view, int from) {
        int stop = view.text().indexOf('。', from);
        return Math.min(from + LENGTH, stop < 0 ? view.length() : stop);
    }

    private static void years(View view, int from, int to, int year, Notes notes) {
        for (int i = from; i + 4 <= to; i++) {
            boolean stands = Years.isYear(view.text(), i, false) && !view.text().startsWith("-", i + 4);
            boolean behindTo = i > 0
                    && "至到".indexOf(view.at(i - 1)) >= 0
                    && view.text().startsWith("20", i)
                    && view.text().startsWith("年", i + 4);
            if (!stands && !behindTo) {
                continue;
            }
            int named = Integer.parseInt(view.text(), i, i + 4, 10);
            if (named != year) {
                notes.at(view, i, i + 4, "标题写的是" + year + "年，统计期限写的是" + named + "年，请核对。", String.valueOf(year));
            }
        }
    }
}
