package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in Chinese digits whose zero is not 〇, years that mix digits of both sorts or hold a letter O, two years that lost
 * the dash between them, and years without 年 before 全年.
 */
final class YearForms implements Watch {

    private static final Rule RULE = Rule.warning("numeral.year_form", Basis.NUMERALS);
    private static final String ZEROS = "0０○oOＯ零〇";
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("[二2][0０○oOＯ零〇][一二三四五六七八九\\d○oOＯ零〇０]{2}年");

    /** 一九9八年, 二〇25年: a year of the last century too. */
    private static final Pattern CENTURY = Pattern.compile("一[九9９][一二三四五六七八九\\d]{2}年");

    private static final Pattern LOST = Pattern.compile("(20\\d{2})((?:(?:1[0-2]|[1-9])[-—－至~～])?(?:1[0-2]|[1-9])月)");

    /** 828日 where a sentence begins: the word for month is lost. */
    private static final Pattern MONTHLESS = Pattern.compile("(?:[1-9]|1[0-2])(?:[0-2]\\d|3[01])日(?=[，,上下])");

    private static final Pattern DAY = Pattern.compile("20[0-3]\\d\\d{2,4}日");
    private static final int YEAR_LENGTH = 4;

    private static final Pattern NAKED =
            Pattern.compile("(20\\d{2})(?:全年|上半年|下半年|以来|以前|推进法治|加强法治|第[一二三四]季度|度(?=[\\u4e00-\\u9fff])"
                    + "|(?:法治|法制|普法|依法)[\\u4e00-\\u9fff]|工作(?:开展|情况|总体|打算|计划|安排|思路|总结|要求|要点|任务|部署|重点))");

    private static final Pattern SHORT = Pattern.compile("20\\d年(?![代来间的以前后期限])");

    /** 2025年来: a year is no stretch of years. */
    private static final Pattern SINCE = Pattern.compile("20[0-3]\\d年(来|度年)(?=[,，])");

    private static final Pattern HEADLESS = Pattern.compile("(20[0-3]\\d)(?:[，,]|是(?=[“全我本])|以来)[\\u4e00-\\u9fff“]");

    /** （2021—2025）年: the word for year outside the bracket. */
    private static final Pattern OUTSIDE = Pattern.compile("20\\d{2}[-—–－~～至]{1,2}20\\d{2}([）)]年)(?!度)");

    private static final Pattern GLUED = Pattern.compile("(20\\d{2})(20\\d{2})年");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "二一123456789";
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        if (dossier.source().charAt(at) == '一') {
            century(block, at, dossier.source(), notes);
            return;
        }
        monthless(block, at, dossier.source(), notes);
        if ("二2".indexOf(dossier.source().charAt(at)) < 0) {
            return;
        }
        since(block, at, dossier.source(), notes);
        headless(block, at, dossier.source(), notes);
        Matcher outside =
                OUTSIDE.matcher(dossier.source()).region(at, block.end()).useTransparentBounds(true);
        if (outside.lookingAt()) {
            notes.at(outside.start(1), outside.end(1), "“年”应当写在括号里，请改。", "年）");
        }
        Matcher matcher = YEAR.matcher(dossier.source()).region(at, block.end());
        if (!matcher.lookingAt()) {
            glued(block, at, dossier.source(), notes);
            naked(block, at, dossier.source(), notes);
            lost(block, at, dossier.source(), notes);
            cut(block, at, dossier.source(), notes);
            return;
        }
        String year = matcher.group().substring(0, matcher.end() - at - 1);
        String wanted = year.charAt(0) == '二' && latinDigits(year) == 0 ? chinese(year) : latin(year);
        if (year.charAt(0) == '二' && latinDigits(year) == 1 && ZEROS.indexOf(year.charAt(1)) == 0) {
            wanted = chinese(year);
        }
        if (!year.equals(wanted)) {
            boolean same = year.charAt(0) == '二' && wanted.charAt(0) == '二';
            String message = same ? "汉字年份里的零应当写作“〇”，请改为“" + wanted + "年”。" : "年份里混用了汉字、字母和数字，请改为“" + wanted + "年”。";
            notes.at(matcher.start(), matcher.end(), message, wanted + "年");
        }
    }

    private static void century(Block block, int at, String source, Notes notes) {
        Matcher matcher = CENTURY.matcher(source).region(at, block.end());
        if (matcher.lookingAt()) {
            String year = matcher.group().substring(0, YEAR_LENGTH);
            String wanted = latin(year);
            if (latinDigits(year) > 0) {
                notes.at(matcher.start(), matcher.end(), "年份里混用了汉字和数字，请改为“" + wanted + "年”。", wanted + "年");
            }
        }
    }

    /** The dash between two years is lost: 20212025年. */
    private static void glued(Block block, int at, String source, Notes notes) {
        boolean inside = at > block.start() && Chars.isDigit(source.charAt(at - 1));
        Matcher matcher = GLUED.matcher(source).region(at, block.end());
        if (inside || !matcher.lookingAt()) {
            return;
        }
        String years = matcher.group(1) + "—" + matcher.group(2);
        if (matcher.group(1).compareTo(matcher.group(2)) < 0) {
            notes.at(matcher.start(), matcher.end(), "两个年份之间像是丢了连接号，请改为“" + years + "年”。", years + "年");
        }
    }

    /** The word for year is lost before a month: 20241月1日. */
    private static void lost(Block block, int at, String source, Notes notes) {
        boolean inside = at > block.start() && Chars.isDigit(source.charAt(at - 1));
        Matcher matcher = LOST.matcher(source).region(at, block.end());
        if (!inside && DAY.matcher(source).region(at, block.end()).lookingAt()) {
            notes.at(at, at + YEAR_LENGTH, "这个日期像是丢了“年”和“月”，请补上。");
        } else if (!inside && matcher.lookingAt()) {
            String mended = matcher.group(1) + "年" + matcher.group(2);
            notes.at(at, matcher.end(), "年份后面像是丢了“年”，请改为“" + mended + "”。", mended);
        }
    }

    /** 828日: the day something happened, at the beginning of a paragraph. */
    private static void monthless(Block block, int at, String source, Notes notes) {
        Matcher matcher = MONTHLESS.matcher(source).region(at, block.end()).useTransparentBounds(true);
        if (at == block.start() && matcher.lookingAt()) {
            notes.at(at, matcher.end(), "这个日期像是丢了“月”，请补上。");
        }
    }

    /** 2025年来: what is said to last since then. */
    private static void since(Block block, int at, String source, Notes notes) {
        Matcher matcher = SINCE.matcher(source).region(at, block.end()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            boolean twice = matcher.group(1).length() > 1;
            notes.at(
                    matcher.start(1),
                    matcher.end(1),
                    twice ? "“年度”和“年”只用一个，请删去一个。" : "从某一年起应当写作“以来”，请改。",
                    twice ? "" : "以来");
        }
    }

    /** 2024，我局…: a year that opens a sentence. */
    private static void headless(Block block, int at, String source, Notes notes) {
        boolean opens = at == block.start() || source.charAt(at - 1) == '。';
        Matcher matcher = HEADLESS.matcher(source).region(at, block.end());
        if (opens && matcher.lookingAt()) {
            notes.at(at, matcher.end(1), "年份后面缺“年”，请补上。", matcher.group(1) + "年");
        }
    }

    /** The word for year is left out before another: 2024全年. */
    private static void naked(Block block, int at, String source, Notes notes) {
        boolean inside = at > block.start() && Chars.isDigit(source.charAt(at - 1));
        Matcher matcher = NAKED.matcher(source).region(at, block.end());
        if (!inside && matcher.lookingAt()) {
            notes.at(at, at + matcher.group(1).length(), "年份后面缺“年”，请补上。", matcher.group(1) + "年");
        }
    }

    private static int latinDigits(String year) {
        return (int) year.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static String chinese(String year) {
        var out = new StringBuilder();
        for (char c : year.toCharArray()) {
            out.append(ZEROS.indexOf(c) >= 0 ? '〇' : c);
        }
        return out.toString();
    }

    private static String latin(String year) {
        var out = new StringBuilder();
        for (char c : year.toCharArray()) {
            int digit = ZEROS.indexOf(c) >= 0 ? 0 : CHINESE.indexOf(c);
            out.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return out.toString();
    }

    /** 203年, 2021-205年: a year of three figures. */
    private static void cut(Block block, int at, String text, Notes notes) {
        Matcher matcher = SHORT.matcher(text).region(at, block.end()).useTransparentBounds(true);
        boolean whole = at == block.start() || !Character.isDigit(text.charAt(at - 1));
        if (whole && matcher.lookingAt()) {
            notes.at(at, matcher.end(), "年份少了一位，请核对后补上。");
        }
    }
}
