package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Marks;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blanks of a template nobody filled in: XX, ____, X年X月, 【单位名称】, 待补充. */
final class Placeholders implements Watch {

    private static final Rule RULE = Rule.warning("residue.placeholder", Basis.NONE);
    private static final Pattern BLANKS = Pattern.compile(
            "[XxＸｘ×]{2,}(?=[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff])[XxＸｘ×]{2,}|[XxＸｘ×](?=[年月日件个次人名万元])"
                    + "|(?<=[\\u4e00-\\u9fff])[XxＸｘ×](?=[镇乡区县市局村街])"
                    + "|<>|＜＞|〈〉|《》|“”|_{3,}|＿{2,}|[〇○]{2,}(?=[年月日件个次人名镇乡局区])|\\*{2,}(?=[年月日件个次人名])|某某(?=[镇乡区县市局年月日]|街道|单位|部门)"
                    + "|\\{\\{[^{}\\n]{1,40}\\}\\}|\\{#?[\\u4e00-\\u9fff]{2,12}\\}|\\$\\{[^{}\\n]{1,40}\\}"
                    + "|[【\\[（(](?:"
                    + Resources.lines("template-blanks.txt").stream().collect(Collectors.joining("|"))
                    + ")[^】\\]）)\\n]{0,20}[】\\]）)]|（[\\u4e00-\\u9fff]{1,8}[？?]）|（[？?]{1,3}）|（[^（）\\n]{0,16}(?:需更新|待更新|需修改|要修改|再核实|待修改|需调整|要核实)）|请输入(?:正文|标题|内容|文字)|单击(?:此处|或点击此处)|在此处(?:键入|输入)|@[\\u4e00-\\u9fff]{1,4}(?:请|核|补|看|确认)[\\u4e00-\\u9fff]{0,4}|(?<=年|年 |[年 ]\\d|[年 ]\\d\\d)月[ \\u3000]{1,6}日|(?<=\\d年)[ \\u3000]{1,6}月|（）|\\(\\)|待补充|待填写|此处填写|【[ \\u3000]{0,4}】|\\[[ \\u3000]{0,4}\\]"
                    + "|(?<=[\\u4e00-\\u9fff”》）])(?:__|[*□N]|[？?]{2,3}|[？?](?=[件个次场份名][，。；、,;]))(?=[件个次场份名期条户项起宗处家部支万课篇人元])");
    private static final String STARS = "**";
    private static final Set<Role> ROLES =
            Set.copyOf(EnumSet.of(Role.TITLE, Role.ADDRESSEE, Role.BODY, Role.APPENDIX, Role.SIGNATURE, Role.IMPRINT));
    /** So long may wording be that is proposed in quotation marks. */
    private static final int WORDING = 200;

    private static final char MASK = '×';
    private static final String NAMED = "年月日镇乡区县市省局村街个次件场份期户起宗篇项";
    private static final Words SURNAMES = Words.list("typo-surnames.txt");
    private static final Words FIRMS = Words.list("masked-firms.txt");
    /** Marks with nothing between them, and behind them or the Chinese ones of these what may stand. */
    private static final Marks OPENING = new Marks("<＜〈《“");

    private static final Marks SECONDS = new Marks(" \u3000输击此补填处某〇○>＞〉》”");

    private static final String CHARACTERS = "XxＸｘ×_＿〇○*□N某{$【[（(？?待此<＜〈《“@月 \u3000请单在";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return CHARACTERS;
    }

    @Override
    public Set<Role> roles() {
        return ROLES;
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        boolean inside = at > block.start() && text.charAt(at - 1) == text.charAt(at);
        if (at < notes.done() || inside || isOpening(text.charAt(at)) && !goesOn(text, at + 1)) {
            return;
        }
        Matcher matcher = BLANKS.matcher(text).region(at, block.end()).useTransparentBounds(true);
        if (text.startsWith(STARS, at) && Masks.of(dossier).hold()) {
            int end = at;
            while (end < block.end() && text.charAt(end) == STARS.charAt(0)) {
                end++;
            }
            notes.at(at, end, "这里的名称被星号代替了，请填上实际内容。");
        } else if (matcher.lookingAt() && !isMask(text, at, block.start()) && !isWording(text, at, block)) {
            notes.at(matcher.start(), matcher.end(), "这里像是模板里没有填的空，请填上实际内容。");
        }
    }

    /** Whether a blank that begins with the character is told by its second one. */
    private static boolean isOpening(char c) {
        return Chars.isHan(c) || OPENING.holds(c);
    }

    /** Whether what stands here may be the second character of such a blank. */
    private static boolean goesOn(String text, int at) {
        return at < text.length() && SECONDS.holds(text.charAt(at));
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** A name made unreadable on purpose, 张××, ××公司, or the sign of a product: 总工作日=工作日×人数. */
    private static boolean isMask(String text, int at, int from) {
        if (text.charAt(at) != MASK) {
            return false;
        }
        if (text.indexOf('=', from, lineEnd(text, at)) >= 0) {
            return true;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == MASK) {
            end++;
        }
        boolean person = at > from && SURNAMES.matchAt(text, at - 1) == 1 && !isNamed(text, end - 1);
        return person || FIRMS.matchAt(text, end) > 0;
    }

    /** Whether a kind of place or time or a unit stands right behind: 周××镇, 学习××次 are blanks, 周×× is a name. */
    private static boolean isNamed(String text, int at) {
        return at + 1 < text.length() && NAMED.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Wording proposed for another text, between quotation marks: “自2025年×月×日起施行”. */
    private static boolean isWording(String text, int at, Block block) {
        if (text.charAt(at) != MASK) {
            return false;
        }
        int from = Math.max(block.start(), at - WORDING);
        int open = Chars.last(text, '“', from, at);
        return open >= 0 && text.indexOf('”', open, at) < 0 && text.indexOf('”', at, block.end()) >= 0;
    }
}
