package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 发文字号: six-cornered brackets, full year, a number without 第 and without leading zeros. */
final class DocumentNumbers implements Watch {

    private static final Rule RULE = Rule.error("metadata.document_number", Basis.LAYOUT + " 7.2.5");
    /** The papers of a case are numbered as the form has it: 澄市监罚告〔2025〕0132号. */
    private static final Words CASES = Words.list("case-numbers.txt");

    /** 市政府令〔2010〕第15号: decrees are counted with 第. */
    private static final char DECREE = '令';

    private static final int CODE = 12;
    private static final String OPEN = "〔[［【(（{﹝〖";
    /** What the code of an office ends with before the year. */
    private static final String CODE_ENDS = "发函字文";

    /** What opens a bracket round a whole number. */
    private static final String BRACKETS = "(（";

    private static final Pattern CODELESS = Pattern.compile("〔(?:19|20)\\d{2}〕[-—－]?\\d{1,5}号?[)）]");
    private static final Pattern GLUED = Pattern.compile("[（(][\\u4e00-\\u9fff]{2,10}(20[0-3]\\d)([1-9]\\d{0,3})[）)]");
    private static final Pattern BARE = Pattern.compile("(20[0-3]\\d)([1-9]\\d{0,3})号");
    private static final Pattern ODD =
            Pattern.compile("〔(?:\\d{3}|\\d{5,6}|[013-9]\\d{3}|2[1-9]\\d{2}|20[4-9]\\d)〕[1-9]\\d{0,3}号");
    private static final Pattern SHORTENED = Pattern.compile("〔\\d{2}〕[1-9]\\d{0,3}号");
    private static final Pattern ENDLESS = Pattern.compile("〔20[0-3]\\d〕[1-9]\\d{0,3}(?=[）)，。\\n]|$)");
    private static final Pattern TURNED = Pattern.compile("(20[0-3]\\d)[〔\\[［【(（]([1-9]\\d{0,3})[〕\\]］】)）]号");
    private static final int YEAR = 4;
    private static final Set<Role> ROLES = Set.copyOf(EnumSet.of(Role.BODY, Role.HEADER, Role.TITLE));
    private static final Pattern NUMBER =
            Pattern.compile("[〔\\[［【(（{﹝〖]((?:19|20)\\d{2})[〕\\]］】)）}﹞〗](第?)(0{0,4})([1-9]\\d{0,4})号");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return OPEN + CODE_ENDS;
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public Set<Role> roles() {
        return ROLES;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (CODE_ENDS.indexOf(text.charAt(at)) >= 0) {
            bare(block, at, text, notes);
            return;
        }
        if (at - YEAR > block.start() && Chars.isDigit(text.charAt(at - 1))) {
            turned(block, at - YEAR, text, notes);
            return;
        }
        if (at > block.start() && text.charAt(at - 1) == '》' && BRACKETS.indexOf(text.charAt(at)) >= 0) {
            glued(block, at, text, notes);
            return;
        }
        if (at > block.start() && BRACKETS.indexOf(text.charAt(at - 1)) >= 0) {
            codeless(block, at, text, notes);
            return;
        }
        if (at == block.start()
                || !Chars.isHan(text.charAt(at - 1))
                || CASES.lengthBefore(text, Math.max(block.start(), at - CODE), at) > 0
                || CASES.lengthBefore(text, Math.max(block.start(), at - CODE), at - 1) > 0) {
            return;
        }
        Matcher odd = ODD.matcher(text).region(at, block.end());
        if (odd.lookingAt()) {
            notes.at(odd.start(), odd.end(), "发文字号的年份不是四位年份，请核对。");
            return;
        }
        Matcher shortened = SHORTENED.matcher(text).region(at, block.end());
        if (shortened.lookingAt()) {
            notes.at(shortened.start(), shortened.end(), "发文字号的年份写四位数字，请补全。");
            return;
        }
        Matcher endless = ENDLESS.matcher(text).region(at, block.end());
        if (endless.lookingAt()) {
            notes.at(endless.start(), endless.end(), "发文字号后面缺“号”字，请补上。", endless.group() + "号");
            return;
        }
        Matcher matcher = NUMBER.matcher(text).region(at, block.end());
        if (matcher.lookingAt()) {
            String wanted = "〔" + matcher.group(1) + "〕" + matcher.group(4) + "号";
            boolean decree = text.charAt(at - 1) == DECREE && !matcher.group(2).isEmpty();
            if (!decree && !matcher.group().equals(wanted)) {
                notes.at(matcher.start(), matcher.end(), "发文字号应当写作“" + wanted + "”：年份用六角括号，序号不编虚位，不加“第”字。", wanted);
            }
        }
    }

    /** 澄府发2025〔33〕号: the brackets stand round the number instead of the year. */
    private static void turned(Block block, int at, String text, Notes notes) {
        Matcher matcher = TURNED.matcher(text).region(at, block.end());
        if (matcher.lookingAt() && Chars.isHan(text.charAt(at - 1))) {
            String wanted = "〔" + matcher.group(1) + "〕" + matcher.group(2) + "号";
            notes.at(matcher.start(), matcher.end(), "发文字号的六角括号括年份，应当写作“" + wanted + "”。", wanted);
        }
    }

    /** 《工作要点》（澄委法202539）: code, year and number run together behind a title. */
    private static void glued(Block block, int at, String text, Notes notes) {
        Matcher matcher = GLUED.matcher(text).region(at, block.end());
        if (matcher.lookingAt()) {
            String wanted = "〔" + matcher.group(1) + "〕" + matcher.group(2) + "号";
            notes.at(matcher.start(1), matcher.end(2), "发文字号丢了年份外面的六角括号，应当写作“" + wanted + "”。", wanted);
        }
    }

    /** （〔2025〕33号）: the code of the office is lost, as some portals lose it. */
    private static void codeless(Block block, int at, String text, Notes notes) {
        Matcher matcher = CODELESS.matcher(text).region(at, block.end());
        if (matcher.lookingAt()) {
            notes.at(at, matcher.end() - 1, "发文字号丢了年份前面的机关代字，请补全。");
        }
    }

    /** 澄府发202533号: the brackets round the year are lost, as some portals lose them. */
    private static void bare(Block block, int at, String text, Notes notes) {
        Matcher matcher = BARE.matcher(text).region(at + 1, block.end());
        boolean coded = at > block.start() && Chars.isHan(text.charAt(at - 1));
        if (coded && matcher.lookingAt()) {
            String wanted = "〔" + matcher.group(1) + "〕" + matcher.group(2) + "号";
            notes.at(matcher.start(), matcher.end(), "发文字号丢了年份外面的六角括号，应当写作“" + wanted + "”。", wanted);
        }
    }
}
