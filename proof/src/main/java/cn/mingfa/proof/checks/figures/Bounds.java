package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Anchored;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two numbers of one thing of which one is said to be the larger and is not: 满意率94.1%，高于全市平均水平96.3%; a mean that does not lie
 * between the most and the least: 平均38天，最长67天、最短41天; and a level said to have become another with the wrong difference:
 * 由60日压缩至45日，缩短5日. Read from the text, since norms and times are no figures of the report.
 */
final class Bounds implements Check {

    private static final Rule RULE = Rule.warning("figure.bounds", Basis.NONE);
    private static final String NUMBER = "(\\d{1,7}(?:\\.\\d{1,3})?)";
    private static final String UNIT = "(个工作日|工作日|学时|小时|分钟|天|日|周岁|岁|年|%|％|分|万元|亿元|元|个|件|次|人次|人|名|条|项|户|家|场)";
    /** As many characters as a number with its unit has at most. */
    private static final int BEFORE_LESS = 16;

    private static final Pattern COMPARED = Pattern.compile(NUMBER + UNIT
            + "[，、]?(?:均|也|已|仍|大幅|远|明显|全部)?(?:(超过|超出|高于|大于|多于)|(低于|少于|小于|不足|未达到|达不到|短于|未超过|没有超过))(?:了)?"
            + "[\\u4e00-\\u9fff]{0,4}(?:规定|要求|明确|确定|下达|设定|法定|标准|平均|去年|上年|上一年|目标|任务|预期|同期|全国|全省|全市|全区|全县|指标|上限|下限|时限|期限)"
            + "[\\u4e00-\\u9fff]{0,8}" + NUMBER + "\\2(?![\\u4e00-\\u9fff]?以)");
    private static final Anchored BECAME = Anchored.of(
            0,
            List.of("由", "从"),
            "[由从](?:[\\u4e00-\\u9fff]{0,6})" + NUMBER + UNIT
                    + "[\\u4e00-\\u9fff]{0,3}(?:压缩|缩短|缩减|压减|减少|降低|精简|提高|提升|增加|延长)(?:至|到|为)[\\u4e00-\\u9fff]{0,2}"
                    + NUMBER
                    + "\\2[，、](?:共|净|总共|平均)?(?:压缩|缩短|缩减|压减|减少|降低|精简|提高|提升|增加|延长)(?:了)?" + NUMBER + "\\2");
    private static final Pattern MARKS = Pattern.compile(NUMBER + "分[（，](?:总分)?满分(?:为)?(\\d{2,3})分");
    private static final Pattern RANK = Pattern.compile(
            "全(?:国|省|市|州|盟|区|县|系统)(\\d{1,4})个[\\u4e00-\\u9fff]{2,10}(?:中|里)?，?(?:综合)?(?:排名|位列|位居|名列|排在|居)(?:全[省市区县])?第(\\d{1,4})(?:位|名)");
    private static final Anchored SHORTER = Anchored.of(
            BEFORE_LESS,
            List.of("，比", "，较"),
            NUMBER + UNIT
                    + "，(?:比|较)(?:原来|法定|规定|承诺|原先|原定)?(?:的|时限|期限){0,2}" + NUMBER
                    + "\\2(?:压缩|缩短|缩减|压减|减少)(?:了)?" + NUMBER + "\\2");
    /** 满分100分，我乡得103分. */
    private static final Pattern FULL =
            Pattern.compile("满分(?:为)?(\\d{2,3})分[，）][\\u4e00-\\u9fff]{0,6}(?:得分|得|自评)(\\d{1,3}(?:\\.\\d{1,2})?)分");

    private static final Words MOST = Words.of(List.of("最长", "最高", "最多", "最大", "最快"));
    private static final Words COMPARING = Words.list("bounds-comparing.txt");
    private static final Words BECOMING = Words.list("change-levels.txt");
    private static final Pattern MEAN = Pattern.compile("平均[\\u4e00-\\u9fff]{0,8}" + NUMBER + UNIT);
    private static final Pattern HIGHEST = Pattern.compile("最[长高多大][\\u4e00-\\u9fff]{0,4}" + NUMBER + UNIT);
    private static final Pattern LEAST = Pattern.compile("最[短低少小快][\\u4e00-\\u9fff]{0,4}" + NUMBER + UNIT);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            String text = block.text();
            Targets.run(block, notes);
            if (COMPARING.occurIn(text)) {
                compared(block, notes);
            }
            if (BECOMING.occurIn(text) || text.contains("缩短") || text.contains("缩减")) {
                difference(BECAME, block, notes);
                difference(SHORTER, block, notes);
            }
            if (text.contains("满分")) {
                marks(FULL, 2, 1, block, notes);
                marks(MARKS, 1, 2, block, notes);
            }
            if (text.contains("第") && text.contains("个")) {
                ranks(block, notes);
            }
            if (text.indexOf('每') >= 0) {
                Frequencies.run(block, notes);
            }
            if (MOST.occurIn(text)) {
                means(block, notes);
            }
        }
    }

    private static void compared(Block block, Notes notes) {
        Matcher said = COMPARED.matcher(block.text());
        while (said.find()) {
            boolean more = said.group(3) != null;
            int order = new BigDecimal(said.group(1)).compareTo(new BigDecimal(said.group(5)));
            if (more ? order < 0 : order > 0) {
                notes.at(
                        block.view(),
                        said.start(),
                        said.end(),
                        said.group(1) + said.group(2) + "比" + said.group(5) + said.group(2) + (order < 0 ? "小" : "大")
                                + "，与“" + (more ? said.group(3) : said.group(4)) + "”的说法相反，请核对。");
            }
        }
    }

    /** 3.2个工作日，比法定的20个工作日缩短16.8个工作日; 由60日压缩至45日，缩短5日. */
    private static void difference(Anchored pattern, Block block, Notes notes) {
        pattern.each(block.text(), said -> {
            BigDecimal real = new BigDecimal(said.group(1))
                    .subtract(new BigDecimal(said.group(3)))
                    .abs();
            if (real.compareTo(new BigDecimal(said.group(4))) != 0) {
                notes.at(block.view(), said.start(4), said.end(), "前面两个数相差" + Plain.of(real) + said.group(2) + "，请核对。");
            }
        });
    }

    /** 平均分102分（满分100分）, and the other way round. */
    private static void marks(Pattern pattern, int given, int full, Block block, Notes notes) {
        Matcher marks = pattern.matcher(block.text());
        while (marks.find()) {
            if (new BigDecimal(marks.group(given)).compareTo(new BigDecimal(marks.group(full))) > 0) {
                notes.at(block.view(), marks.start(), marks.end(), "得分不会高于满分，请核对。");
            }
        }
    }

    /** 在全省21个地市中排名第23位. */
    private static void ranks(Block block, Notes notes) {
        Matcher rank = RANK.matcher(block.text());
        while (rank.find()) {
            if (Integer.parseInt(rank.group(2)) > Integer.parseInt(rank.group(1))) {
                notes.at(block.view(), rank.start(), rank.end(), "名次不会超过总数" + rank.group(1) + "，请核对。");
            }
        }
    }

    /** Sentence by sentence, where each of them is told once. */
    private static void means(Block block, Notes notes) {
        String text = block.text();
        for (int from = 0; from < text.length(); ) {
            int stop = text.indexOf('。', from);
            int to = stop < 0 ? text.length() : stop;
            Matcher mean = once(MEAN, text, from, to);
            Matcher most = once(HIGHEST, text, from, to);
            Matcher least = once(LEAST, text, from, to);
            if (isLess(most, mean) || isLess(mean, least) || isLess(most, least)) {
                Matcher last = least.hasMatch() && (!most.hasMatch() || least.end() > most.end()) ? least : most;
                notes.at(block.view(), last.start(), last.end(), "平均数应当在最大数和最小数之间，请核对。");
            }
            from = to + 1;
        }
    }

    /** The only find of a sentence; without a match where there is none or another one. */
    private static Matcher once(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        if (matcher.find()) {
            int end = matcher.end();
            if (matcher.find()) {
                matcher.region(to, to).lookingAt();
            } else {
                matcher.region(from, end).find();
            }
        }
        return matcher;
    }

    private static boolean isLess(Matcher one, Matcher other) {
        return one.hasMatch()
                && other.hasMatch()
                && one.group(2).equals(other.group(2))
                && new BigDecimal(one.group(1)).compareTo(new BigDecimal(other.group(1))) < 0;
    }
}
