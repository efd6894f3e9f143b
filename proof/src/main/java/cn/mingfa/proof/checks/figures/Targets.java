package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target said to be met that is not, 开展活动46场，超额完成全年50场的目标; days said to be saved that were not, 8.6天，比规定的7天提前1.6天; a rank
 * said to have risen that fell; and a least that is above the most.
 */
final class Targets {

    private static final String NUMBER = "(\\d{1,7}(?:\\.\\d{1,3})?)";
    private static final String UNIT = "(个工作日|工作日|学时|小时|分钟|天|日|%|％|分|万元|亿元|元|个|件|次|人次|人|名|条|项|户|家|场|期|份|篇)";
    private static final Pattern OVER = Pattern.compile(NUMBER + UNIT
            + "[\\u4e00-\\u9fff]{0,8}，(?:均|已|全部)?(?:超额完成|提前完成|圆满完成|完成)(?:了)?[\\u4e00-\\u9fff]{0,8}" + NUMBER
            + "\\2(?:[\\u4e00-\\u9fff“”]{0,6})?的?(?:目标|任务|计划|指标)");
    private static final Pattern LEAST = Pattern.compile(NUMBER + UNIT
            + "[，、]?(?:均|都|全部|已)?(?:达到|符合|满足|完成)(?:了)?[\\u4e00-\\u9fff]{0,6}(?:不少于|不低于|至少|最低)(?:的)?" + NUMBER + "\\2");
    private static final Pattern SOONER = Pattern.compile(
            NUMBER + UNIT + "[，、]?(?:比|较)[\\u4e00-\\u9fff]{0,8}" + NUMBER + "\\2(?:时限|期限)?(?:提前|缩短|压缩|加快|快|少用|节省)");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:不少于|不低于|至少)" + NUMBER + UNIT + "[、，](?:且|最多|但)?(?:不多于|不高于|不超过|不大于|至多)" + NUMBER + "\\2");
    private static final Pattern RANK = Pattern.compile(
            "第(\\d{1,4})[位名]?(上升|提升|前移|跃升|进位|提高|上移|下降|下滑|后退|回落|跌落|后移)(?:到|至)[\\u4e00-\\u9fff]{0,6}第(\\d{1,4})[位名]?");
    private static final String FALLING = "下后回跌";
    private static final String DONE = "完成";
    private static final Words GOALS = Words.of(List.of("目标", "任务", "计划", "指标"));
    private static final Words LIMITS = Words.of(List.of("不少于", "不低于", "至少", "最低"));
    private static final Words SAVINGS = Words.of(List.of("提前", "缩短", "压缩", "加快", "快", "少用", "节省"));

    private Targets() {}

    static void run(Block block, Notes notes) {
        String text = block.text();
        if (text.contains(DONE) && GOALS.occurIn(text)) {
            judge(OVER, 1, 3, block, "没有达到后面说的目标，请核对。", notes);
        }
        if (LIMITS.occurIn(text)) {
            judge(LEAST, 1, 3, block, "没有达到后面的最低要求，请核对。", notes);
            judge(BETWEEN, 3, 1, block, "下限比上限还大，请核对。", notes);
        }
        if ((text.indexOf('比') >= 0 || text.indexOf('较') >= 0) && SAVINGS.occurIn(text)) {
            judge(SOONER, 3, 1, block, "前面的数比后面的大，谈不上提前或缩短，请核对。", notes);
        }
        if (text.indexOf('第') >= 0) {
            ranks(block, notes);
        }
    }

    /** Wrong where the number of the first group is less than that of the second. */
    private static void judge(Pattern pattern, int more, int less, Block block, String message, Notes notes) {
        Matcher said = pattern.matcher(block.text());
        while (said.find()) {
            if (new BigDecimal(said.group(more)).compareTo(new BigDecimal(said.group(less))) < 0) {
                notes.at(block.view(), said.start(), said.end(), message);
            }
        }
    }

    private static void ranks(Block block, Notes notes) {
        Matcher rank = RANK.matcher(block.text());
        while (rank.find()) {
            int by = Integer.compare(Integer.parseInt(rank.group(1)), Integer.parseInt(rank.group(3)));
            boolean falling = FALLING.indexOf(rank.group(2).charAt(0)) >= 0
                    && !rank.group(2).equals("上移");
            if (by != 0 && falling == by > 0) {
                notes.at(block.view(), rank.start(), rank.end(), "名次的升降与“" + rank.group(2) + "”的说法相反，请核对。");
            }
        }
    }
}
