package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A heading without number among numbered siblings, as copying leaves it where the numbers were automatic. */
final class LostHeadingNumbers implements Check {

    private static final Rule RULE = Rule.error("numbering.lost", Basis.LAYOUT);

    private static final Words VERBS = Words.list("clause-starters.txt");
    private static final Words PEOPLE = Words.of(List.of("人员", "人才", "人力", "人口", "人民", "人大"));
    private static final String UNITS = "个件人名份年月日号期次家项条万千百户所处起场位元米级类种天";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final Pattern BROKEN = Pattern.compile("(?:[（(] ?([一二三四五六七八九十]{1,2}|\\d{1,2}))[、.]?"
            + "|第?([一二三四五六七八九十]{1,2}|\\d{1,2})(?:[ \\u3000]*[)）、.]+|(?= ))[ \\u3000]*");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        bareNumbers(dossier, notes);
        Map<Integer, String> printed = printed(dossier);
        for (Entry entry : dossier.outline().entries()) {
            if (entry.lost()) {
                String sibling = printed.get(entry.level());
                String number = sibling == null
                        ? Numbering.print(entry.level(), entry.ordinal())
                        : Numbering.like(sibling, entry.ordinal());
                String words = dossier.source().substring(entry.start(), entry.end());
                notes.span(
                        entry.certain() ? Severity.ERROR : Severity.WARNING,
                        entry.start(),
                        entry.end(),
                        "这个标题丢了序号，按前后标题应当是“" + number + "”，请补上。自动编号的文档复制时常会这样。",
                        Optional.of(number + words.substring(broken(words, entry.ordinal()))));
            }
        }
    }

    /** 一加强组织领导 right above （一）: a number without its mark. */
    private static void bareNumbers(Dossier dossier, Notes notes) {
        List<Block> blocks = dossier.body();
        Set<Block> lost = dossier.outline().entries().stream()
                .filter(Entry::lost)
                .map(Entry::block)
                .collect(Collectors.toSet());
        for (int i = 0; i + 1 < blocks.size(); i++) {
            View view = blocks.get(i).view();
            String text = view.text();
            if (isBareFigure(text, blocks.get(i + 1).text())) {
                notes.span(
                        Severity.ERROR,
                        view.start(0),
                        view.end(1),
                        "标题的序号后面缺“.”，请补上。",
                        Optional.of(text.charAt(0) + "."));
                continue;
            }
            boolean parted = text.length() > SHORTEST
                    && !lost.contains(blocks.get(i))
                    && text.charAt(1) == ' '
                    && Chars.isHan(text.charAt(2))
                    && !Chars.isChineseDigit(text.charAt(2))
                    && text.indexOf(' ', 2) < 0;
            boolean bare = text.length() > SHORTEST
                    && text.length() <= LONGEST
                    && Numbering.chinese(text.substring(0, 1)) > 0
                    && (VERBS.matchAt(text, 1) > 0 || parted)
                    && !Chars.endsClause(text.charAt(text.length() - 1))
                    && (parted || blocks.get(i + 1).text().startsWith("（一）"));
            if (bare) {
                notes.span(
                        Severity.ERROR,
                        view.start(0),
                        view.end(1),
                        "标题的序号后面缺“、”，请补上。",
                        Optional.of(text.charAt(0) + "、"));
            }
        }
    }

    /** 1人员不足。 right above 2.装备陈旧。 */
    private static boolean isBareFigure(String text, String next) {
        boolean figure = text.length() > SHORTEST
                && next.length() > SHORTEST
                && Chars.isDigit(text.charAt(0))
                && Chars.isHan(text.charAt(1))
                && (UNITS.indexOf(text.charAt(1)) < 0 || PEOPLE.matchAt(text, 1) > 0)
                && Chars.isDigit(next.charAt(0))
                && next.charAt(0) == text.charAt(0) + 1;
        return figure && (next.charAt(1) == '.' || next.charAt(1) == '、') && Chars.isHan(next.charAt(2));
    }

    /** The first number of each level as it is printed: a lost one is to look like its siblings. */
    private static Map<Integer, String> printed(Dossier dossier) {
        var printed = new HashMap<Integer, String>();
        for (Entry entry : dossier.outline().entries()) {
            if (entry.number().isPresent()) {
                int start = entry.block().view().start(0);
                printed.computeIfAbsent(entry.level(), level -> dossier.source().substring(start, printedEnd(entry)));
            }
        }
        return printed;
    }

    private static int printedEnd(Entry entry) {
        return entry.block().view().end(entry.number().orElseThrow().length());
    }

    /** How much of the words is what is left of the number itself: （三规范…, 三 主要…. */
    private static int broken(String words, int ordinal) {
        Matcher matcher = BROKEN.matcher(words);
        if (!matcher.lookingAt()) {
            return "、，.。".indexOf(words.charAt(0)) >= 0 ? 1 : 0;
        }
        String count = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        boolean same = count.equals(Numbering.chinese(ordinal)) || count.equals(String.valueOf(ordinal));
        return same ? matcher.end() : 0;
    }
}
