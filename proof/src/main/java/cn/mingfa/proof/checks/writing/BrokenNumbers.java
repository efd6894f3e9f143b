package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number not wholly of figures: 1O次, l8个, 1 286件, 九4件, and 余 told twice behind it. */
final class BrokenNumbers implements Watch {

    private static final Rule RULE = Rule.warning("numeral.broken", Basis.NUMERALS);
    private static final String COUNTED =
            Resources.lines("number-counters.txt").stream().collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern LETTERS = Pattern.compile(
            "(?:\\d{1,6}[OoО〇○lI]{1,2}\\d{0,6}(?:\\.\\d{1,2})?|\\d{1,6}\\.[OoО○lI]\\d?|[OoО○]\\.\\d{1,2}|[lI]\\d{1,6})(?=个?工作日|个?百分点|%|余?万?(?:"
                    + COUNTED + "|元|吨|公里|亩|平方|分钟|小时|天)|次常务会议)");
    /** 3.2w件: the spoken sign for 万. */
    private static final Pattern SPOKEN =
            Pattern.compile("\\d{1,5}(?:\\.\\d{1,2})?([wW])(?=余?(?:" + COUNTED + "|元|吨|平方))");

    private static final Pattern PARTED =
            Pattern.compile("\\d{1,3}(?: \\d{1,3}){1,2}(?=余?(?:" + COUNTED + "|公里|平方|吨|亩|元|万元))");
    private static final Pattern MIXED = Pattern.compile("[一二三四五六七八九]\\d{1,3}(?=" + COUNTED + ")");
    /** 五十6万元: the tens in one writing, the ones in the other. */
    private static final Pattern TENS = Pattern.compile("([一二三四五六七八九]?)十(\\d)(?!\\d)(?=[万亿余]?(?:" + COUNTED + "|元))");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{3})年(?!产|销|产值)");
    private static final String COUNTS = "0123456789万亿";
    private static final List<String> TWICE = List.of("余余", "余多", "多余", "万万", "亿万", "亿亿");
    /** What makes one word or an order with a numeral behind it. */
    private static final String BEFORE_NUMERAL = "第初之周期一二三四五六七八九十百千万零年月日、其这那";

    private static final String DIGITS = "零一二三四五六七八九";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789lIOo余多万亿一二三四五六七八九十";
    }

    @Override
    public String behindDigits() {
        return "OoО〇○lI 年wW.";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        char before = at > 0 ? text.charAt(at - 1) : '\n';
        char c = text.charAt(at);
        if (Chars.isChineseDigit(c) && c != '万' && c != '亿') {
            if (Chars.isHan(before) && BEFORE_NUMERAL.indexOf(before) < 0) {
                mixed(block, at, notes);
            }
        } else if (Chars.isHan(c)) {
            if (COUNTS.indexOf(before) >= 0 && TWICE.stream().anyMatch(twice -> text.startsWith(twice, at))) {
                String twice = text.substring(at, at + 2);
                notes.at(block.view(), at, at + 2, "数后面的“" + twice + "”只用一个字，请删去重复的。", text.substring(at, at + 1));
            }
        } else if (!longYear(block, at, notes) && (Chars.isHan(before) || before == '、')) {
            written(block, at, notes);
        }
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private static boolean longYear(Block block, int at, Notes notes) {
        Matcher year = matcher(YEAR, block.text(), at);
        boolean longer = year.lookingAt();
        if (longer) {
            notes.at(block.view(), at, year.end(1), "年份多写了一位数字，请核对。");
        }
        return longer;
    }

    /** A number with letters or a blank in it. */
    private static void written(Block block, int at, Notes notes) {
        Matcher spoken = matcher(SPOKEN, block.text(), at);
        if (spoken.lookingAt()) {
            notes.at(block.view(), spoken.start(1), spoken.end(1), "“万”写成了字母，请改。", "万");
            return;
        }
        Matcher letters = matcher(LETTERS, block.text(), at);
        Matcher parted = matcher(PARTED, block.text(), at);
        if (letters.lookingAt()) {
            String wanted = letters.group().replaceAll("[OoО〇○]", "0").replaceAll("[lI]", "1");
            notes.at(block.view(), at, letters.end(), "数字里混进了字母，应当写作“" + wanted + "”，请核对。", wanted);
        } else if (parted.lookingAt()) {
            String wanted = parted.group().replace(" ", "");
            notes.at(block.view(), at, parted.end(), "数字中间有空格，请删去。", wanted);
        }
    }

    /** A number that begins with numerals and goes on in figures. */
    private static void mixed(Block block, int at, Notes notes) {
        String text = block.text();
        Matcher tens = matcher(TENS, text, at);
        Matcher mixed = matcher(MIXED, text, at);
        if (tens.lookingAt()) {
            int ten = tens.group(1).isEmpty() ? 1 : DIGITS.indexOf(tens.group(1));
            mixed(block, at, tens.end(), ten + tens.group(2), notes);
        } else if (mixed.lookingAt()) {
            mixed(
                    block,
                    at,
                    mixed.end(),
                    DIGITS.indexOf(text.charAt(at)) + mixed.group().substring(1),
                    notes);
        }
    }

    private static void mixed(Block block, int at, int end, String wanted, Notes notes) {
        notes.at(block.view(), at, end, "同一个数里汉字和阿拉伯数字混用，应当写作“" + wanted + "”，请核对。", wanted);
    }
}
