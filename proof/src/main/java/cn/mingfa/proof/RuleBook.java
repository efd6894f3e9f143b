package cn.mingfa.proof;

import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every rule as it is shown to people: its Chinese name, what it rests on and an example. Read from
 * {@code mingfa/proof/rules/*.tsv}, one line a rule: id, Chinese name, example, and if need be a note, parted by tabs.
 * {@code \n} in an example is a line break, {@code \}{@code uXXXX} a character, {@code -} stands where a rule needs other
 * documents.
 */
public final class RuleBook {

    private static final List<String> FILES =
            List.of("structure", "writing", "figures", "citation", "typo", "privacy", "copy", "workspace");
    private static final Map<String, String> GROUPS = groups();
    private static final Map<String, Entry> ENTRIES = book();

    private RuleBook() {}

    /**
     * One rule.
     *
     * @param id {@code group.name}
     * @param name Chinese, as on a page of switches
     * @param group key of the group, the part of the id before the point
     * @param groupName Chinese name of the group
     * @param severity the usual one; a rule may be less sure at some places
     * @param basis standard, law and article, or list; empty where the rule is plain sense
     * @param example a paragraph that raises the rule when it is set into a report without faults, or, where it holds a
     *     line break, a text of its own that does; empty where the rule needs other documents
     * @param note a word more for who looks the rule up
     */
    public record Entry(
            String id,
            String name,
            String group,
            String groupName,
            Severity severity,
            Optional<String> basis,
            Optional<String> example,
            Optional<String> note) {}

    /** All rules, in the order they run; those a report workspace judges stand last. */
    public static List<Entry> entries() {
        return List.copyOf(ENTRIES.values());
    }

    /** The rule with the id, if there is one. */
    public static Optional<Entry> of(String id) {
        return Optional.ofNullable(ENTRIES.get(id));
    }

    /** Keys of the groups with their Chinese names, in the order they are shown. */
    public static Map<String, String> groupNames() {
        return GROUPS;
    }

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        for (List<String> row : Resources.table("rule-groups.csv", 2)) {
            groups.put(row.get(0), row.get(1));
        }
        return Collections.unmodifiableMap(groups);
    }

    /** Lines of the files as cells, in order; also those no rule answers to, so that a test can find them. */
    static List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        for (String file : FILES) {
            for (String line : Resources.lines("rules/" + file + ".tsv")) {
                List<String> cells = Resources.split(line, '\t');
                if (cells.size() < 3 || cells.size() > 4) {
                    throw new IllegalStateException(file + ".tsv: three or four cells wanted: " + line);
                }
                lines.add(cells);
            }
        }
        return lines;
    }

    /** Those of the checks here and those of the report workspace. */
    static List<Rule> rules() {
        return Stream.concat(Proof.rules().stream(), WorkspaceRules.all().stream())
                .toList();
    }

    private static Map<String, Entry> book() {
        var written = new LinkedHashMap<String, List<String>>();
        lines().forEach(cells -> written.putIfAbsent(cells.getFirst(), cells));
        var entries = new LinkedHashMap<String, Entry>();
        for (Rule rule : rules()) {
            List<String> cells = written.getOrDefault(rule.id(), List.of(rule.id(), rule.id(), "-"));
            String group = rule.id().substring(0, rule.id().indexOf('.'));
            entries.put(
                    rule.id(),
                    new Entry(
                            rule.id(),
                            cells.get(1),
                            group,
                            GROUPS.getOrDefault(group, group),
                            rule.severity(),
                            rule.basis(),
                            cells.get(2).equals("-") ? Optional.empty() : Optional.of(unescape(cells.get(2))),
                            cells.size() == 4 ? Optional.of(cells.get(3)) : Optional.empty()));
        }
        return entries;
    }

    private static String unescape(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\n", i)) {
                out.append('\n');
                i++;
            } else if (text.startsWith("\\u", i) && i + 6 <= text.length()) {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
