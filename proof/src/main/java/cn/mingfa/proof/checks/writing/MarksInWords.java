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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A comma or a stop in the middle of a word: 加强对法，治建设的督查, 提升法治素，养。 Only where neither side is whole
 * without it. */
final class MarksInWords implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.inside_word", Basis.PUNCTUATION);

    /** What ends a clause or the name of an office as often as it begins a word, and what opens one. */
    private static final String ENDS = "下上中后前里内外时来局厅部委办处院";

    /** What the character before the mark is a word with: 应用不深。受…. */
    private static final String DEGREES = "不未很更较太最够";

    private static final String OPENS = "在将为对把与从以并不就使由向按区县市镇乡省局我全各本该其也又再还均已";

    private static final String MEASURES = "件份个次名户项场起家篇宗处";
    /** What makes a noun or a measure word with 把. */
    private static final String OTHER_BA = "一两几二三火拖扫车门手刀伞第每";

    /** What leads to a number with nothing between. */
    private static final Words COUNTING = Words.of(List.of("先后", "累计", "共计", "总计", "超过", "达到", "约为", "近"));

    private static final Words VERBS = Words.of(List.of("收到", "受理", "召开", "举办", "制定", "发放", "印发", "出台", "查处", "采纳"));

    private static final Pattern OBJECT = Pattern.compile("[\\u4e00-\\u9fff]{2,8}\\d{1,6}[\\u4e00-\\u9fff]");

    /** What leads to a list. */
    private static final Words LEADING = Words.of(List.of("分别是", "分别为", "主要有", "主要包括"));

    private static final Words HE_ENDS = Words.list("he-ends.txt");
    private static final int REACH = 4;
    private static final String TIMES = "年月日度";
    private static final String PREPOSITIONS = "对把将被由从向在与和及";

    /** What goes on behind a word and begins none there: 服，务向村居延伸. */
    private static final String GOES_ON = "向对的与和于";

    private static final Set<String> FESTIVALS =
            Set.of("五一", "六一", "七一", "八一", "十一", "三八", "五四", "六五", "65", "51", "61", "81");
    private static final Set<String> HALVED = Set.copyOf(Resources.lines("idioms-whole.txt"));
    private static final int LIST = 20;
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}[万余]{0,2}[件份个套台把条辆只本张块副部顶](?=[、，。；])");
    private static final Pattern COUNTED = Pattern.compile("\\d[万余]{0,2}[件份个套台把条辆只本张块副部顶][、，][\\u4e00-\\u9fff]{1,6}$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "，。；：、";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (isInFestival(text, at)) {
            notes.at(block.view(), at, at + 1, "节日名称中间不用“" + text.charAt(at) + "”，请核对。", "");
            return;
        }
        if (isInIdiom(text, at)) {
            notes.at(block.view(), at, at + 1, "成语中间不用标点，请删去“" + text.charAt(at) + "”。", "");
            return;
        }
        if (isBeforeCount(text, at)) {
            notes.at(block.view(), at, at + 1, "名称和它的数量之间不用顿号，请删去。", "");
            return;
        }
        if (isBeforeMeasure(text, at)) {
            notes.at(block.view(), at, at + 1, "数字和量词之间不用标点，请删去“" + text.charAt(at) + "”。", "");
            return;
        }
        if (text.charAt(at) == '、') {
            behindAnd(block, at, notes);
            return;
        }
        if (isBehindVerb(text, at)) {
            notes.at(block.view(), at, at + 1, "动词和宾语之间不用逗号，请核对后删去。", "");
            return;
        }
        if (isBehindPreposition(text, at)) {
            notes.at(block.view(), at - 1, at + 1, "“" + text.charAt(at - 1) + "”后面不用标点，逗号像是放错了位置，请核对。");
            return;
        }
        boolean broken = BrokenWords.joinsAtEnd(text, at) || BrokenWords.joins(text, at) && goesOn(text, at + 2);
        if (broken
                && ENDS.indexOf(text.charAt(at - 1)) < 0
                && (at < 2 || DEGREES.indexOf(text.charAt(at - 2)) < 0)
                && OPENS.indexOf(text.charAt(at + 1)) < 0) {
            String word = text.substring(at - 1, at) + text.charAt(at + 1);
            notes.span(
                    RULE.severity(),
                    block.view().start(at),
                    block.view().end(at + 1),
                    "“" + text.charAt(at) + "”把“" + word + "”拆开了，请核对后删去。",
                    Optional.of(""));
        }
    }

    /** 18.5万、份: a measure word between two marks, the number before the first. */
    private static boolean isBeforeMeasure(String text, int at) {
        return at > 0
                && at + 2 < text.length()
                && "，、".indexOf(text.charAt(at)) >= 0
                && MEASURES.indexOf(text.charAt(at + 1)) >= 0
                && "，。；、".indexOf(text.charAt(at + 2)) >= 0
                && (Chars.isDigit(text.charAt(at - 1)) || "万亿余".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** 征求意见2次，收到，意见17条: a verb alone between two commas, what was got behind it. */
    private static boolean isBehindVerb(String text, int at) {
        return at > 2
                && text.charAt(at) == '，'
                && text.charAt(at - 3) == '，'
                && VERBS.endAt(text, at)
                && OBJECT.matcher(text).region(at + 1, text.length()).lookingAt();
    }

    /** 严格落实“先审后发”对，: a preposition alone between two marks. */
    private static boolean isBehindPreposition(String text, int at) {
        boolean mark = at > 1 && "，。；".indexOf(text.charAt(at)) >= 0;
        boolean taking = mark
                && text.charAt(at - 1) == '把'
                && Chars.isHan(text.charAt(at - 2))
                && OTHER_BA.indexOf(text.charAt(at - 2)) < 0;
        boolean counting = mark
                && at + 1 < text.length()
                && Chars.isDigit(text.charAt(at + 1))
                && text.charAt(at) == '，'
                && COUNTING.endAt(text, at);
        boolean placing = mark && text.charAt(at - 1) == '在' && TIMES.indexOf(text.charAt(at - 2)) >= 0;
        return taking
                || placing
                || counting
                || mark && PREPOSITIONS.indexOf(text.charAt(at - 1)) >= 0 && "，；：”》）".indexOf(text.charAt(at - 2)) >= 0;
    }

    /** 程序和、责任; 以及、《…》: a word that joins needs no mark behind it. */
    private static void behindAnd(Block block, int at, Notes notes) {
        String text = block.text();
        boolean not = at > 1
                && text.charAt(at - 1) == '不'
                && Chars.isHan(text.charAt(at - 2))
                && "可要岂是来去了对并也从决".indexOf(text.charAt(at - 2)) < 0
                && at + 1 < text.length()
                && Chars.isHan(text.charAt(at + 1));
        if (not) {
            notes.at(block.view(), at, at + 1, "“不”后面不用顿号，请删去。", "");
            return;
        }
        boolean and = at > 1
                && (text.charAt(at - 1) == '和'
                        || text.charAt(at - 1) == '并'
                        || LEADING.endAt(text, at)
                        || text.startsWith("以及", at - 2))
                && HE_ENDS.lengthBefore(text, Math.max(0, at - REACH), at) == 0;
        if (and) {
            notes.at(
                    block.view(),
                    at - 1,
                    at + 1,
                    "“" + text.charAt(at - 1) + "”后面不用顿号，请删去。",
                    text.substring(at - 1, at));
        }
    }

    private static boolean goesOn(String text, int at) {
        return BrokenWords.isWord(text, at, at + 2) || GOES_ON.indexOf(text.charAt(at)) >= 0;
    }

    /** “五、一”劳动节: two numerals of a month and a day between quotes. */
    private static boolean isInFestival(String text, int at) {
        return at > 1
                && at + 3 < text.length()
                && "、，".indexOf(text.charAt(at)) >= 0
                && text.charAt(at - 2) == '“'
                && text.charAt(at + 2) == '”'
                && FESTIVALS.contains(text.substring(at - 1, at) + text.charAt(at + 1));
    }

    /** 任重、道远: the halves of an idiom parted. */
    private static boolean isInIdiom(String text, int at) {
        return at > 1
                && at + 2 < text.length()
                && "、，".indexOf(text.charAt(at)) >= 0
                && Chars.isHan(text.charAt(at - 2))
                && Chars.isHan(text.charAt(at + 2))
                && HALVED.contains(text.substring(at - 2, at) + text.substring(at + 1, at + 3));
    }

    /** 水杯1200个、雨伞、800把. */
    private static boolean isBeforeCount(String text, int at) {
        return text.charAt(at) == '、'
                && COUNT.matcher(text).region(at + 1, text.length()).lookingAt()
                && COUNTED.matcher(text.substring(Math.max(0, at - LIST), at)).find();
    }
}
