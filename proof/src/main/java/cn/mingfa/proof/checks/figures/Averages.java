package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mean told with what it is the mean of, 218笔、4360万元，平均每笔20万元; and posts lacking, 核定编制12名，实有9名，缺编3名. */
final class Averages {

    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,4})?)";
    private static final Pattern MEAN = Pattern.compile(
            "(\\d{1,9})([笔户件名人个家次亩])[、，](?:金额|共计|共|资金|合计)?" + NUMBER + "(亿元|万元|元)，平均每\\2" + NUMBER + "(亿元|万元|元)");
    private static final Pattern POSTS = Pattern.compile(
            "编制(?:数)?(\\d{1,5})[名个人]，(?:现有|实有|在编|在岗|实际在岗|实际在编)(?:人员)?(\\d{1,5})[名人]，(?:缺编|空编|缺员)(\\d{1,5})[名个人]");

    /** 全镇14个村均设调委会，共有调解员70名，平均每村5名. */
    private static final Pattern EACH = Pattern.compile(
            "(\\d{1,4})个(?:行政)?([村乡镇县区]|社区|单位|部门|学校|乡镇|街道)[^。；\\d]{0,24}?(\\d{1,6})([名个人处条件块座辆台])，平均每(?:个)?(?:行政)?\\2(\\d{1,4}(?:\\.\\d)?)\\4");

    /** 发布信息273条，总阅读量21.4万次，平均每条784次. */
    private static final Pattern EACH_THING = Pattern.compile(
            "(\\d{1,6})([条篇期场部])，[\\u4e00-\\u9fff]{2,8}(\\d{1,6}(?:\\.\\d{1,2})?)万([次人])(?:次)?，平均每\\2(\\d{1,7})\\4");

    /** 查处案件317起，…罚款142.65万元，平均每起4500元. */
    private static final Pattern EACH_CASE = Pattern.compile(
            "(?:案件|立案|处罚|查处)[\\u4e00-\\u9fff]{0,4}(\\d{1,5})([起件宗])[^。；]{0,60}?罚(?:没)?款(\\d{1,7}(?:\\.\\d{1,2})?)万(元)，平均每\\2(\\d{1,7})元");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Averages() {}

    static void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            String text = block.text();
            boolean means = text.contains("平均每");
            boolean staffed = text.contains("编制");
            Matcher mean = MEAN.matcher(text);
            while (means && mean.find()) {
                mean(block, mean, notes);
            }
            Matcher each = EACH.matcher(text);
            while (means && each.find()) {
                each(block, each, BigDecimal.ONE, notes);
            }
            for (Pattern pattern : means ? List.of(EACH_THING, EACH_CASE) : List.<Pattern>of()) {
                Matcher thing = pattern.matcher(text);
                while (thing.find()) {
                    each(block, thing, TEN_THOUSAND, notes);
                }
            }
            Matcher posts = POSTS.matcher(text);
            while (staffed && posts.find()) {
                int lacking = Integer.parseInt(posts.group(1)) - Integer.parseInt(posts.group(2));
                if (lacking != Integer.parseInt(posts.group(3))) {
                    notes.at(block.view(), posts.start(1), posts.end(), "编制数减去实有人数是" + lacking + "，与缺编数不符，请核对。");
                }
            }
        }
    }

    private static void each(Block block, Matcher each, BigDecimal scale, Notes notes) {
        BigDecimal places = new BigDecimal(each.group(1));
        BigDecimal told = new BigDecimal(each.group(5));
        if (places.signum() == 0) {
            return;
        }
        BigDecimal computed = new BigDecimal(each.group(3)).multiply(scale).divide(places, 4, RoundingMode.HALF_UP);
        BigDecimal rounded = scale.equals(BigDecimal.ONE)
                ? BigDecimal.ONE.movePointLeft(told.scale())
                : scale.movePointLeft(new BigDecimal(each.group(3)).scale())
                        .divide(places, 4, RoundingMode.UP)
                        .max(BigDecimal.ONE);
        if (computed.subtract(told).abs().compareTo(rounded) >= 0) {
            notes.at(block.view(), each.start(5), each.end(5), "按前面两个数算，平均数不是" + each.group(5) + "，请核对。");
        }
    }

    private static void mean(Block block, Matcher mean, Notes notes) {
        BigDecimal count = new BigDecimal(mean.group(1));
        if (count.signum() == 0) {
            return;
        }
        BigDecimal told = yuan(mean.group(5), mean.group(6));
        BigDecimal unit = yuan("1", mean.group(6)).movePointLeft(new BigDecimal(mean.group(5)).scale());
        BigDecimal computed = yuan(mean.group(3), mean.group(4)).divide(count, 4, RoundingMode.HALF_UP);
        if (computed.subtract(told).abs().compareTo(unit) > 0) {
            notes.at(
                    block.view(),
                    mean.start(5),
                    mean.end(6),
                    "按前面两个数算，平均数不是" + mean.group(5) + mean.group(6) + "，请核对。");
        }
    }

    private static BigDecimal yuan(String number, String unit) {
        BigDecimal value = new BigDecimal(number);
        return switch (unit) {
            case "亿元" -> value.movePointRight(8);
            case "万元" -> value.movePointRight(4);
            default -> value;
        };
    }
}
