package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often in a month or a quarter, and how often in the year: 每季度听取1次，全年共听取3次; 学习4次（每季度2次）. */
final class Frequencies {

    private static final Map<String, Integer> TIMES = Map.of("季度", 4, "个季度", 4, "月", 12, "个月", 12, "半年", 2);
    private static final String EACH = "每(个?季度|个?月|半年)";
    private static final String UNIT = "(次|期|场|轮|批|场次)";
    private static final Pattern THEN_ALL = Pattern.compile(EACH + "[\\u4e00-\\u9fff]{0,8}([1-9]|[一两])" + UNIT
            + "[^。；\\d]{0,16}[，、](?:全年|年内)(?:共|累计)?[\\u4e00-\\u9fff]{0,8}(\\d{1,3})\\3");
    private static final Pattern THEN_EACH =
            Pattern.compile("(\\d{1,3})" + UNIT + "[（，]" + EACH + "[\\u4e00-\\u9fff]{0,6}([1-9]|[一两])\\2[）。；，]");

    private Frequencies() {}

    static void run(Block block, Notes notes) {
        String text = block.text();
        Matcher all = THEN_ALL.matcher(text);
        while (all.find()) {
            judge(block, all, value(all.group(2)) * times(all.group(1)), Integer.parseInt(all.group(4)), false, notes);
        }
        Matcher each = THEN_EACH.matcher(text);
        while (each.find()) {
            judge(
                    block,
                    each,
                    value(each.group(4)) * times(each.group(3)),
                    Integer.parseInt(each.group(1)),
                    true,
                    notes);
        }
    }

    /** More than it takes is no fault where the year is told behind. */
    private static void judge(Block block, Matcher told, int right, int said, boolean exactly, Notes notes) {
        if (said < right || exactly && said > right) {
            notes.at(block.view(), told.start(), told.end(), "这样算全年是" + right + "，与所说的" + said + "不符，请核对。");
        }
    }

    private static int times(String each) {
        return TIMES.getOrDefault(each, 1);
    }

    private static int value(String number) {
        return number.equals("一") ? 1 : number.equals("两") ? 2 : Integer.parseInt(number);
    }
}
