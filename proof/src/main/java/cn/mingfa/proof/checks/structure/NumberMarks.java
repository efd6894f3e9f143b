package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.facts.Measures;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark behind a heading number: 一、 （一） 1. （1）; two sorts of marks at one level are worse than one wrong sort. */
final class NumberMarks implements Check {

    private static final Rule RULE = Rule.warning("numbering.mark", Basis.LAYOUT);
    /** 2. or 2、 or 三、 or （3） right behind another number: （二）2.转变职能. */
    private static final Pattern OTHER = Pattern.compile(
            " ?(?:\\d{1,2}[.、](?!\\d)|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十])|（\\d{1,2}）|（[一二三四五六七八九十]{1,2}）)(?=[\\u4e00-\\u9fff]|20\\d\\d年)");

    private static final int LEVEL = 3;
    private static final String TIMES = "年月日时点分";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        boolean mixed = dossier.outline().entries().stream()
                .anyMatch(e -> e.level() == 3
                        && e.number().filter(n -> n.endsWith(".")).isPresent());
        Map<Integer, String> proper = proper(dossier.outline().entries());
        for (Entry entry : dossier.outline().entries()) {
            if (entry.number().isEmpty()) {
                continue;
            }
            View view = entry.block().view();
            String printed = entry.number().get();
            String wanted = wanted(entry, proper);
            int end = printed.length();
            boolean bracketed = entry.level() == 2 || entry.level() == 4;
            boolean extra = bracketed && end < view.length() && "、.。，．：；,".indexOf(view.at(end)) >= 0;
            Matcher other = OTHER.matcher(view.text()).region(end, view.length());
            if (view.text().startsWith(printed, end)) {
                notes.at(view, 0, 2 * end, "序号写了两次，请删去一个。", wanted);
            } else if (other.lookingAt()) {
                notes.at(view, 0, other.end(), "两个序号写在一处，请核对后留下一个。");
            } else if (extra) {
                notes.at(view, end, end + 1, "带括号的序号后面不加标点，请删去“" + view.at(end) + "”。", "");
            } else if (!printed.equals(wanted)) {
                Severity severity =
                        entry.level() <= 2 || mixed || !sameForm(printed, wanted) ? Severity.WARNING : Severity.HINT;
                notes.span(severity, view.start(0), view.end(end), "这一层序号写作“" + wanted + "”，请改。", Optional.of(wanted));
            }
        }
        unmarked(dossier, notes);
        OddNumbers.judge(dossier, notes);
    }

    /** The first number of each level that has the form of its level. */
    private static Map<Integer, String> proper(List<Entry> entries) {
        var proper = new HashMap<Integer, String>();
        for (Entry entry : entries) {
            entry.number()
                    .filter(number -> sameForm(number, Numbering.print(entry.level(), entry.ordinal())))
                    .ifPresent(number -> proper.putIfAbsent(entry.level(), number));
        }
        return proper;
    }

    /** As the level is numbered; a mark of another level's form is to become what its neighbours here are. */
    private static String wanted(Entry entry, Map<Integer, String> proper) {
        String usual = Numbering.print(entry.level(), entry.ordinal());
        String sample = proper.get(entry.level());
        return sample == null || sameForm(entry.number().orElse(""), usual)
                ? usual
                : Numbering.like(sample, entry.ordinal());
    }

    /** 层层, 条条: no measure word of the number before it. */
    private static boolean isDoubled(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == text.charAt(at + 1);
    }

    private static boolean sameForm(String one, String other) {
        boolean brackets = one.startsWith("（") == other.startsWith("（");
        return brackets && Chars.isDigit(one.charAt(brackets(one))) == Chars.isDigit(other.charAt(brackets(other)));
    }

    private static int brackets(String number) {
        return number.startsWith("（") ? 1 : 0;
    }

    /** 2优化…工作 behind 1.深化…: a number that lost its mark. */
    private static void unmarked(Dossier dossier, Notes notes) {
        var entries = new HashMap<Block, Entry>();
        dossier.outline().entries().forEach(entry -> entries.put(entry.block(), entry));
        int last = 0;
        for (Block block : dossier.body()) {
            Entry entry = entries.get(block);
            if (entry != null) {
                last = entry.level() == LEVEL ? entry.ordinal() : entry.level() < LEVEL ? 0 : last;
                continue;
            }
            String number = String.valueOf(last + 1);
            String text = block.text();
            int end = number.length();
            boolean bare = last > 0
                    && text.startsWith(number)
                    && end < text.length()
                    && Chars.isHan(text.charAt(end))
                    && (!Measures.standAt(text, end) || isDoubled(text, end))
                    && TIMES.indexOf(text.charAt(end)) < 0;
            if (bare) {
                last++;
                notes.at(block.view(), 0, end, "序号“" + number + "”后面缺标点，请补上。", number + ".");
            }
        }
    }
}
