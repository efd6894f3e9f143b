package cn.mingfa.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The switches in the text file {@value #NAME} of an office's folder: one rule or one whole group a line
 * ({@code figure.vague}, {@code privacy.*}); behind a # stands the reason, a line of its own is a remark.
 */
public final class RuleSwitchFile {

    /** Name of the file in the office's folder. */
    public static final String NAME = "rules-off.txt";

    private static final String WHOLE_GROUP = ".*";

    private RuleSwitchFile() {}

    /**
     * What the file says.
     *
     * @param problems lines that name no rule; empty if the file is in order
     */
    public record Contents(RuleSwitches switches, List<Problem> problems) {
        public Contents {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A line that names no rule.
     *
     * @param line from 1
     * @param message a plain Chinese sentence
     */
    public record Problem(int line, String message) {}

    /**
     * The switches of the folder; all rules are on where it has no such file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Contents read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? parse(Files.readString(file)) : new Contents(RuleSwitches.none(), List.of());
    }

    /** What the text of the file says; a line in error switches nothing off. */
    public static Contents parse(String text) {
        var off = new LinkedHashMap<String, String>();
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
            String reason = comment < 0 ? "" : line.substring(comment + 1).strip();
            List<String> named = RuleBook.entries().stream()
                    .map(RuleBook.Entry::id)
                    .filter(id -> id.equals(name) || isOfGroup(id, name))
                    .toList();
            if (named.isEmpty()) {
                problems.add(new Problem(number, "没有名为“" + name + "”的规则，请写规则的编号，或写“组名.*”关闭一组。"));
            }
            named.forEach(id -> off.put(id, reason));
        }
        return new Contents(new RuleSwitches(off), problems);
    }

    private static boolean isOfGroup(String id, String name) {
        return name.endsWith(WHOLE_GROUP) && id.startsWith(name.substring(0, name.length() - 1));
    }
}
