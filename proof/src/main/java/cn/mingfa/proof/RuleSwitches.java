package cn.mingfa.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules an office has switched off, from its text file {@value #FILE}: one rule or one whole group a line
 * ({@code figure.vague}, {@code privacy.*}); empty lines and what follows a # count for nothing.
 *
 * @param off ids of the rules, for {@link Proof#check(cn.mingfa.document.SourceText, Reading, Set)}
 * @param problems lines that name no rule; empty if the file is in order
 */
public record RuleSwitches(Set<String> off, List<Problem> problems) {

    /** Name of the file in the office's folder. */
    public static final String FILE = "rules-off.txt";

    private static final String WHOLE_GROUP = ".*";

    /**
     * A line that names no rule.
     *
     * @param line from 1
     * @param message a plain Chinese sentence
     */
    public record Problem(int line, String message) {}

    public RuleSwitches {
        off = Set.copyOf(off);
        problems = List.copyOf(problems);
    }

    /** Every rule is on. */
    public static RuleSwitches none() {
        return new RuleSwitches(Set.of(), List.of());
    }

    /** What the text of the file says; a line in error switches nothing off. */
    public static RuleSwitches parse(String text) {
        var off = new LinkedHashSet<String>();
        var problems = new ArrayList<Problem>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int comment = line.indexOf('#');
            String name = (comment < 0 ? line : line.substring(0, comment))
                    .replace("\ufeff", "")
                    .strip();
            if (name.isEmpty()) {
                continue;
            }
            List<String> named = RuleBook.entries().stream()
                    .map(RuleBook.Entry::id)
                    .filter(id -> id.equals(name) || isOfGroup(id, name))
                    .toList();
            if (named.isEmpty()) {
                problems.add(new Problem(number, "没有名为“" + name + "”的规则，请写规则的编号，或写“组名.*”关闭一组。"));
            }
            off.addAll(named);
        }
        return new RuleSwitches(off, problems);
    }

    private static boolean isOfGroup(String id, String name) {
        return name.endsWith(WHOLE_GROUP) && id.startsWith(name.substring(0, name.length() - 1));
    }
}
