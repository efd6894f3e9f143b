package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A full name behind a word for a person whose matter is private: 低保户, 信访人, 患者. */
final class PersonsInNeed implements Watch {

    private static final Rule RULE = Rule.hint("privacy.person_matter", "《个人信息保护法》");
    private static final Words MATTERS = Words.list("person-matters.txt");
    private static final String FIRST = Resources.lines("person-matters.txt").stream()
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
    private static final Pattern LISTED =
            Pattern.compile("([\\u4e00-\\u9fff]{2}[\\u4e00-\\u9fff&&[^人者员工户童民生师年弟某]])等\\d{1,3}[名位]$");
    private static final int FAR = 10;
    private static final String SURNAMES = String.join("", Resources.lines("surnames.txt"));

    /** 张建国等23名社区矫正对象: a name of three characters before those it is counted with. */
    private static void listed(Block block, int at, Notes notes) {
        Matcher matcher =
                LISTED.matcher(block.text()).region(Math.max(0, at - FAR), at).useAnchoringBounds(true);
        if (matcher.find() && SURNAMES.indexOf(matcher.group(1).charAt(0)) >= 0) {
            notes.span(
                    Severity.WARNING,
                    block.view().start(matcher.start(1)),
                    block.view().end(matcher.end(1)),
                    "这里像是当事人的姓名和私事写在一起，公开前请隐去姓名。",
                    Optional.empty());
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return FIRST;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        int length = MATTERS.matchAt(text, at);
        if (length > 0) {
            listed(block, at, notes);
        }
        int name = at + length;
        if (length == 0 || name + 2 >= text.length() || SURNAMES.indexOf(text.charAt(name)) < 0) {
            return;
        }
        for (int n = 2; n <= 3 && name + n <= text.length(); n++) {
            boolean closed = name + n == text.length() || "，。、；（因向在的等".indexOf(text.charAt(name + n)) >= 0;
            String called = text.substring(name, name + n);
            if (closed && called.indexOf('某') < 0 && called.chars().allMatch(c -> Chars.isHan((char) c))) {
                notes.at(block.view(), name, name + n, "这里像是当事人的姓名和私事写在一起，公开前请隐去姓名。");
                return;
            }
        }
    }
}
