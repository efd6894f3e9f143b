package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A count that stops without a measure word: 公开政府信息528，…. */
final class MissingUnits implements Watch {

    private static final Rule RULE = Rule.warning("numeral.unit_missing", Basis.NUMERALS);
    private static final Pattern BEHIND = Pattern.compile("(\\d{2,6})[，。；](?!\\d)");
    /** “法律明白人”1134，: a count right behind what is counted. */
    private static final Pattern QUOTED = Pattern.compile("(\\d{1,6})[，。；](?!\\d)");

    private static final Pattern DONE = Pattern.compile(Resources.lines("counted-doings.txt").stream()
            .collect(Collectors.joining("|", "(?:", ")[\\u4e00-\\u9fff“”]{0,14}$")));
    /** What may stand before a bare number: an order, a mark, a time, a telephone. */
    private static final String BARE = "年月日号第名列分率达至到为比约占于线电码段、区间路条款拨打";

    /** 罚没款合计1036.5万，: a sum of money in 万 that names no 元. */
    private static final Pattern TENTHOUSANDS = Pattern.compile("\\d{1,8}(?:\\.\\d{1,4})?[万亿](?=[，。；、])");

    private static final Pattern MONEY = Pattern.compile(
            "(?:款|资金|金额|支出|收入|标的额|总额|经费|补贴|补助|损失|投资|产值|费用|奖金|税收|营收)(?:共计|合计|总计|总额|共|计|达到|达|约|为|近|超过|超)?$");

    private static final Pattern DAY = Pattern.compile(
            "(?:1[0-2]|[1-9])月(3[01]|[12]\\d|[1-9])(?=止|起|至\\d|前完成|前报|前办|上午|下午|召开|举办|印发|审议|通过|成立|正式|启动|发布|施行|实施|收到|组织|开展|发出)");
    /** 走访企业一百二十余，: a numeral that counts, and no measure word. */
    private static final Pattern NUMERAL = Pattern.compile(
            "[一二三四五六七八九两]?[十百千][一二三四五六七八九十百千零]{0,6}余(?=[，。；])|[一二三四五六七八九两]百(?:零|[一二三四五六七八九]十)[一二三四五六七八九](?=[，。；])");
    /** 编织袋2万条、砂石500立方米、救生衣200。: the last of a list of counts. */
    private static final Pattern LISTED = Pattern.compile(
            "\\d[余万]{0,2}[\\u4e00-\\u9fff]{1,3}、[\\u4e00-\\u9fff]{1,6}\\d{1,6}[余万]{0,2}[\\u4e00-\\u9fff]{1,3}、[\\u4e00-\\u9fff]{1,8}$");

    private static final Words SUMS =
            Words.of(List.of("罚没款", "罚款", "罚没款合计", "罚款合计", "共处罚款", "投入资金", "投资", "投入经费", "补助资金", "追回工资"));
    private static final int LIST = 60;
    private static final String ORDERED = "第之分初其";

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,8}\\.\\d{1,4}(?=[，。；、])");
    /** 答复率、满意率均达到100。: a rate without its per-cent sign. */
    private static final Pattern RATE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)(?:[，。；](?!\\d)|以上[，。；])");

    private static final Pattern RATES = Pattern.compile(
            "(?:[\\u4e00-\\u9fff]率(?:[不较偏]?[高低]，)?(?:仅|只)?|持证比例|占比)(?:、[\\u4e00-\\u9fff]{2,8}率){0,3}(?:均|都)?(?:达到了|达到|保持在|稳定在|提高到|提升到|达|为|至)?$");

    /** What ends with 率 and is no share. */
    private static final Words OTHER_RATES = Words.list("rates-without-sign.txt");

    /** 减材料46、减环节55%: the first of two shares without its sign. */
    private static final Pattern SHARES = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{1,2})?)、([\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{1,7}\\d{1,3}(?:\\.\\d{1,2})?%");

    private static final int HUNDRED = 100;

    private static final Words MEASURED = Words.list("measured-doings.txt");
    private static final int NEAR = 20;
    private static final int YEAR = 4;
    private static final int HOTLINE = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789余十百零";
    }

    @Override
    public String behindDigits() {
        return "，。；.、万亿月以";
    }

    private static void money(Block block, int at, Notes notes) {
        String text = block.text();
        Matcher sum = TENTHOUSANDS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (sum.lookingAt()
                && MONEY.matcher(text.substring(Math.max(0, at - NEAR), at)).find()) {
            notes.at(block.view(), sum.end() - 1, sum.end(), "金额后面缺“元”，请补上。", text.charAt(sum.end() - 1) + "元");
        }
    }

    /** 至12月31止: the day of a month without 日. */
    private static void days(Block block, int at, Notes notes) {
        String text = block.text();
        Matcher day = DAY.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (day.lookingAt()) {
            notes.at(block.view(), day.start(1), day.end(1), "“" + day.group(1) + "”后面缺“日”，请补上。", day.group(1) + "日");
        }
    }

    private static void rates(Block block, int at, Notes notes) {
        String text = block.text();
        Matcher share = SHARES.matcher(text).region(at, text.length());
        if (share.lookingAt()
                && at > 1
                && Chars.isHan(text.charAt(at - 1))
                && BARE.indexOf(text.charAt(at - 1)) < 0
                && text.substring(Math.max(0, at - HOTLINE), at).contains(share.group(2))) {
            notes.at(block.view(), at, share.end(1), "“" + share.group(1) + "”后面缺“%”，请补上。", share.group(1) + "%");
            return;
        }
        Matcher rate = RATE.matcher(text).region(at, text.length());
        if (rate.lookingAt()
                && Double.parseDouble(rate.group(1)) <= HUNDRED
                && RATES.matcher(text.substring(Math.max(0, at - NEAR - NEAR), at))
                        .find()) {
            notes.at(block.view(), at, rate.end(1), "“" + rate.group(1) + "”后面缺“%”，请补上。", rate.group(1) + "%");
        }
    }

    /** 恢复耕地158.4。: a decimal stands for a quantity where something was laid, torn down or won back. */
    private static void measured(Block block, int at, Notes notes) {
        String text = block.text();
        Matcher decimal = DECIMAL.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (at > 0
                && decimal.lookingAt()
                && Chars.isHan(text.charAt(at - 1))
                && BARE.indexOf(text.charAt(at - 1)) < 0) {
            int from = at;
            while (from > 0
                    && at - from < NEAR
                    && !Chars.endsClause(text.charAt(from - 1))
                    && text.charAt(from - 1) != '、') {
                from--;
            }
            if (MEASURED.find(text, from, at) >= 0) {
                notes.at(block.view(), at, decimal.end(), "“" + decimal.group() + "”后面缺单位，请补上。");
            }
        }
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (!Chars.isDigit(text.charAt(at))) {
            numeral(block, at, notes);
            return;
        }
        listed(block, at, notes);
        money(block, at, notes);
        measured(block, at, notes);
        days(block, at, notes);
        rates(block, at, notes);
        Matcher matcher = BEHIND.matcher(text).region(at, text.length()).useTransparentBounds(true);
        Matcher quoted = QUOTED.matcher(text).region(at, text.length());
        if (at > 0 && text.charAt(at - 1) == '”' && quoted.lookingAt() && isCount(quoted.group(1))) {
            notes.at(block.view(), at, quoted.end(1), "“" + quoted.group(1) + "”后面缺量词，请补上。");
            return;
        }
        if (at == 0 || !matcher.lookingAt() || BARE.indexOf(text.charAt(at - 1)) >= 0) {
            return;
        }
        String digits = matcher.group(1);
        boolean hotline = digits.length() == HOTLINE && (digits.startsWith("12") || digits.startsWith("96"));
        boolean year = digits.length() == 4 && (digits.startsWith("20") || digits.startsWith("19"));
        boolean call = digits.length() == 3 && digits.startsWith("1");
        String before = text.substring(Math.max(0, at - NEAR), at);
        if (!hotline && !year && !call && DONE.matcher(before).find()) {
            notes.at(block.view(), at, matcher.end(1), "“" + digits + "”后面缺量词，请补上。");
        }
    }

    /** Whether the digits are no year. */
    private static boolean isCount(String digits) {
        return digits.length() != YEAR || !digits.startsWith("20") && !digits.startsWith("19");
    }

    private static void numeral(Block block, int at, Notes notes) {
        String text = block.text();
        boolean first = at > 1 && Chars.isHan(text.charAt(at - 1)) && !isNumeral(text, at - 1)
                || at > 2 && isNumeral(text, at - 1) && Chars.isHan(text.charAt(at - 2)) && !isNumeral(text, at - 2);
        int from = isNumeral(text, Math.max(0, at - 1)) ? at - 1 : at;
        Matcher matcher =
                NUMERAL.matcher(text).region(Math.max(0, from), text.length()).useTransparentBounds(true);
        if (first && ORDERED.indexOf(text.charAt(from - 1)) < 0 && matcher.lookingAt()) {
            notes.at(block.view(), from, matcher.end(), "“" + matcher.group() + "”后面缺量词，请补上。");
        }
    }

    private static boolean isNumeral(String text, int at) {
        return "一二三四五六七八九两十百千零".indexOf(text.charAt(at)) >= 0;
    }

    /** The last count of a list without its unit, and a fine without 元. */
    private static void listed(Block block, int at, Notes notes) {
        String text = block.text();
        int end = at;
        while (end < text.length() && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        boolean bare = at > 0 && end < text.length() && "，。；".indexOf(text.charAt(end)) >= 0;
        if (!bare || end + 1 < text.length() && Chars.isDigit(text.charAt(end + 1))) {
            return;
        }
        boolean fine = SUMS.endAt(text, at);
        if (fine || LISTED.matcher(text.substring(Math.max(0, at - LIST), at)).find()) {
            notes.at(
                    block.view(),
                    at,
                    end,
                    "“" + text.substring(at, end) + "”后面缺" + (fine ? "“元”或“万元”" : "单位") + "，请补上。");
        }
    }
}
