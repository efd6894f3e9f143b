package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Anchored;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A five-year plan told with other years than its own, “十四五”时期（2026—2030年）, or said to begin or to end in a year it does not:
 * 2024年是“十四五”规划收官之年.
 */
final class PlanYears implements Check {

    private static final Rule RULE = Rule.warning("numeral.plan_years", "国民经济和社会发展五年规划、五年普法规划的起止年份");
    private static final List<List<String>> PLANS = Resources.table("five-year-plans.csv", 4);
    /** Digits of a year. */
    private static final int YEAR = 4;

    private static final String NAME = "([五六七八九]五|十[一二三四五六]五)”?([\\u4e00-\\u9fff]{0,8})》?";
    private static final Anchored SPAN =
            Anchored.of(2, List.of("五"), NAME + "[（(]((?:19|20)\\d{2})年?[-—－–～~至]{1,2}((?:19|20)\\d{2})年?[）)]");
    private static final Anchored TURN = Anchored.of(
            YEAR,
            List.of("年是", "年作", "年为", "年度", "年既"),
            "((?:19|20)\\d{2})年(?:度)?(?:既)?(?:是|作为|为)[^。；，\\d]{0,16}?" + NAME
                    + "(?:的)?(?:(开局|起步|起始|启动)|(收官|收尾|最后一|冲刺收官))之?年");
    /** “十四五”收官之年（2025年）. */
    private static final Anchored TOLD_BEHIND = Anchored.of(
            2, List.of("五"), NAME + "(?:的)?(?:(开局|起步|起始|启动)|(收官|收尾|最后一|冲刺收官))之?年[（(]((?:19|20)\\d{2})年[）)]");

    private static final String PUBLICITY = "普法";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            if (block.text().indexOf('五') < 0) {
                continue;
            }
            SPAN.each(block.text(), span -> span(block, span, notes));
            TURN.each(
                    block.text(),
                    turn -> turn(
                            block, turn, turn.group(2), turn.group(3), turn.group(4) != null, turn.group(1), notes));
            TOLD_BEHIND.each(
                    block.text(),
                    turn -> turn(
                            block, turn, turn.group(1), turn.group(2), turn.group(3) != null, turn.group(5), notes));
        }
    }

    private static void span(Block block, Matcher span, Notes notes) {
        for (List<String> plan : PLANS) {
            boolean other = !plan.get(2).equals(span.group(3)) || !plan.get(3).equals(span.group(4));
            if (isOf(plan, span.group(1), span.group(2)) && other) {
                notes.at(
                        block.view(),
                        span.start(3),
                        span.end(4),
                        "“" + plan.get(0) + "”是" + plan.get(2) + "年到" + plan.get(3) + "年，请核对。");
            }
        }
    }

    private static void turn(
            Block block, Matcher turn, String name, String behind, boolean begins, String year, Notes notes) {
        for (List<String> plan : PLANS) {
            String right = begins ? plan.get(2) : plan.get(3);
            if (isOf(plan, name, behind) && !right.equals(year)) {
                notes.at(
                        block.view(),
                        turn.start(),
                        turn.end(),
                        "“" + plan.get(0) + "”" + (begins ? "从" : "到") + right + "年" + (begins ? "开始" : "结束")
                                + "，请核对。");
            }
        }
    }

    /** The plan of the name; what is of publicity only where the words say so. */
    private static boolean isOf(List<String> plan, String name, String behind) {
        return plan.get(0).equals(name) && (plan.get(1).isEmpty() || behind.startsWith(PUBLICITY));
    }
}
