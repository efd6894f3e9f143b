package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is still to be done, told of a year that is over: 我局将在2022年重点做好…, 2022年，我局将进一步完善… in a report of 2022; and a time limit before
 * the year it is planned in: 2023年，我局将…，2022年6月前完成.
 */
final class PlansOver {

    private static final String HOW = "(?:进一步|继续|持续|在|从|重点|着力|加强|加大|认真|深入|坚持|围绕|以|不断|严格|着重|全面|努力|按照)";
    private static final Pattern TO_COME = Pattern.compile(
            "将在(20\\d{2})年(?!以来|底|末|\\d|度?基础)|(?<!\\d)(20\\d{2})年，?(?:我们|我[局镇县市区街乡委校院厅]|我街道|我单位|本机关|本单位)?将" + HOW);
    private static final Pattern LIMIT =
            Pattern.compile("(?<!\\d)(20\\d{2})年(?:\\d{1,2}月)?(?:年?底|年?末)?(?:以前|之前|前)(?!三|后|年)");
    private static final int FAR = 120;

    private PlansOver() {}

    /** Whatever the part, where the words leave no doubt. */
    static void run(List<Block> body, int year, Notes notes) {
        for (Block block : body) {
            if (block.text().indexOf('将') >= 0) {
                plans(block.view(), 0, year, notes);
            }
        }
    }

    static void plans(View view, int from, int year, Notes notes) {
        String text = view.text();
        Matcher plan = TO_COME.matcher(text)
                .region(Math.min(from, view.length()), view.length())
                .useTransparentBounds(true);
        while (plan.find()) {
            int group = plan.group(1) == null ? 2 : 1;
            int named = Integer.parseInt(plan.group(group));
            if (named <= year) {
                notes.at(
                        view,
                        plan.start(group),
                        plan.end(group),
                        "下一步的打算写成了" + named + "年，请核对。",
                        String.valueOf(year + 1));
                continue;
            }
            int stop = text.indexOf('。', plan.end());
            Matcher limit =
                    LIMIT.matcher(text).region(plan.end(), Math.min(plan.end() + FAR, stop < 0 ? text.length() : stop));
            while (limit.find()) {
                if (Integer.parseInt(limit.group(1)) < named) {
                    notes.at(
                            view,
                            limit.start(1),
                            limit.end(1),
                            "这是" + named + "年的打算，期限写的是" + limit.group(1) + "年，请核对。",
                            String.valueOf(named));
                }
            }
        }
    }
}
