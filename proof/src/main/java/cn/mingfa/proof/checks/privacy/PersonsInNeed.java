package cn.mingfa.proof.checks.privacy;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.stream.Collectors;

/** A full name behind a word for a person whose matter is private: 低保户, 信访人, 患者. */
final class PersonsInNeed implements Watch {

    private static final Rule RULE = Rule.hint("privacy.person_matter", "《个人信息保护法》");
    private static final Words MATTERS = Words.list("person-matters.txt");
    private static final String FIRST = Resources.lines("person-matters.txt").stream()
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
    private static final String SURNAMES = String.join("", Resources.lines("surnames.txt"));

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
