package cn.mingfa.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The named values of one place, read one by one. A value that is missing or of the wrong type is noted as a finding
 * and stands in as something harmless; {@link #sound} tells whether what was read may be used. {@link #close} notes
 * the names nobody asked for.
 */
final class Props {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final int UNREAD = -1;
    private static final int BROKEN = -2;

    private final Place at;
    private final Map<String, Tree.Name> names = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Findings findings;
    private int before = UNREAD;

    private Props(Tree.Names tree, Findings findings) {
        this.at = tree.at();
        this.findings = findings;
        tree.names().forEach(name -> names.put(name.key(), name));
    }

    /** The named values at this place; none, with a finding, when something else stands there. */
    static Props of(Tree tree, Findings findings) {
        if (tree instanceof Tree.Names named) {
            return new Props(named, findings);
        }
        Props none = new Props(new Tree.Names(tree.at(), List.of()), findings);
        none.before = BROKEN;
        findings.add(tree.at(), "wrong_type", "这里应当是“名称: 值”的一组内容。");
        return none;
    }

    Place at() {
        return at;
    }

    Findings findings() {
        return findings;
    }

    /** Where the value of that name stands, or the whole where it is missing. */
    Place at(String name) {
        Tree.Name found = names.get(name);
        return found == null ? at : found.value().at();
    }

    boolean has(String name) {
        if (before == UNREAD) {
            before = findings.count();
        }
        asked.add(name);
        return names.containsKey(name);
    }

    /** Whether nothing has been found wrong since the first value was read here. */
    boolean sound() {
        return findings.count() == before;
    }

    /** Notes names that mean nothing here, with the nearest that does. */
    void close() {
        for (Tree.Name name : names.values()) {
            if (!asked.contains(name.key())) {
                findings.add(
                        name.at(),
                        "unknown_property",
                        "这里没有“" + name.key() + "”这一项" + NearestName.hint(name.key(), asked));
            }
        }
    }

    Optional<Tree> tree(String name) {
        return has(name) ? Optional.of(value(name)) : Optional.empty();
    }

    /** The value of a name that must be there; an empty text stands in for a missing one. */
    Tree needed(String name) {
        return tree(name).orElseGet(() -> {
            findings.add(at, "missing_property", "缺少“" + name + "”，请补上。");
            return new Tree.Word(at, "", true);
        });
    }

    Optional<String> maybeText(String name) {
        return has(name) ? Optional.of(text(value(name), name)) : Optional.empty();
    }

    String text(String name) {
        if (!has(name)) {
            needed(name);
            return "";
        }
        return text(value(name), name);
    }

    private Tree value(String name) {
        Tree.Name found = names.get(name);
        if (found == null) {
            throw new IllegalStateException("not there: " + name);
        }
        return found.value();
    }

    private String text(Tree tree, String name) {
        if (tree instanceof Tree.Word word) {
            if (word.text().isBlank()) {
                findings.add(tree.at(), "empty_value", "“" + name + "”后面没有内容，请填上或删去这一行。");
            }
            return word.text();
        }
        findings.add(tree.at(), "wrong_type", "“" + name + "”应当是一段文字。");
        return "";
    }

    /** A permanent name in small letters, digits and underscores. */
    String key(String name) {
        String text = text(name);
        if (!text.isBlank() && !KEY.matcher(text).matches()) {
            wrong(name, text, "小写字母开头，只含小写字母、数字、下划线和点");
        }
        return text;
    }

    int whole(String name, int least, int most) {
        String text = text(name);
        if (!text.isBlank()) {
            if (WHOLE.matcher(text).matches()) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            wrong(name, text, least + "到" + most + "之间的整数");
        }
        return least;
    }

    Optional<BigDecimal> maybeDecimal(String name) {
        return maybeText(name).flatMap(text -> {
            if (DECIMAL.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            }
            wrong(name, text, "一个数");
            return Optional.empty();
        });
    }

    Optional<LocalDate> maybeDate(String name) {
        return maybeText(name).filter(text -> !text.isBlank()).flatMap(text -> {
            if (DATE.matcher(text).matches()) {
                try {
                    return Optional.of(LocalDate.parse(text));
                } catch (DateTimeException e) {
                    wrong(name, text, "日历上有的日期");
                    return Optional.empty();
                }
            }
            wrong(name, text, "形如2026-03-01的日期");
            return Optional.empty();
        });
    }

    LocalDate date(String name) {
        if (!has(name)) {
            needed(name);
        }
        return maybeDate(name).orElse(LocalDate.EPOCH);
    }

    boolean flag(String name, boolean otherwise) {
        return maybeText(name)
                .map(text -> {
                    if (!text.equals("true") && !text.equals("false")) {
                        wrong(name, text, "true或false");
                    }
                    return text.equals("true");
                })
                .orElse(otherwise);
    }

    /** A constant of the enum, written in small letters. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        E[] constants = type.getEnumConstants();
        String text = text(name);
        return EnumWords.read(text, type).orElseGet(() -> {
            if (!text.isBlank()) {
                findings.add(at(name), "unknown_value", EnumWords.unknown(name, text, type));
            }
            return constants[0];
        });
    }

    <E extends Enum<E>> Optional<E> maybeChoice(String name, Class<E> type) {
        return has(name) ? Optional.of(choice(name, type)) : Optional.empty();
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        for (Tree.Word word : words(name)) {
            EnumWords.read(word.text(), type)
                    .ifPresentOrElse(
                            found::add,
                            () -> findings.add(word.at(), "unknown_value", EnumWords.unknown(name, word.text(), type)));
        }
        return found;
    }

    /** The members of a list of texts; none when the name is missing. */
    List<Tree.Word> words(String name) {
        List<Tree.Word> words = new ArrayList<>();
        for (Tree item : items(name)) {
            if (item instanceof Tree.Word word && !word.text().isBlank()) {
                words.add(word);
            } else {
                findings.add(item.at(), "wrong_type", "“" + name + "”里的每一项应当是一段文字。");
            }
        }
        return words;
    }

    List<String> texts(String name) {
        return words(name).stream().map(Tree.Word::text).toList();
    }

    /** The members of a list; none when the name is missing. */
    List<Tree> items(String name) {
        return tree(name)
                .map(tree -> {
                    if (tree instanceof Tree.Items list) {
                        return list.items();
                    }
                    findings.add(tree.at(), "wrong_type", "“" + name + "”应当是一个列表。");
                    return List.<Tree>of();
                })
                .orElse(List.of());
    }

    /** The members of a list of named values, at most so many. */
    List<Props> list(String name, int most) {
        List<Tree> items = items(name);
        if (items.size() > most) {
            findings.add(at(name), "over_limit", "“" + name + "”有" + items.size() + "项，超过上限" + most + "项。");
            return List.of();
        }
        return items.stream().map(item -> of(item, findings)).toList();
    }

    /** A list of named values that must be there and have a member. */
    List<Props> neededList(String name, int most) {
        int was = findings.count();
        List<Props> list = list(name, most);
        if (list.isEmpty() && findings.count() == was) {
            findings.add(at(name), "missing_property", "“" + name + "”至少要有一项。");
        }
        return list;
    }

    /** Named texts: {@code code: label}. */
    Map<String, String> labels(String name) {
        Map<String, String> labels = new LinkedHashMap<>();
        tree(name).ifPresent(tree -> {
            Props inner = of(tree, findings);
            inner.names.keySet().forEach(code -> labels.put(code, inner.text(code)));
        });
        return labels;
    }

    private void wrong(String name, String text, String expected) {
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "……";
        findings.add(at(name), "wrong_type", "“" + name + "”应当是" + expected + "，这里写的是“" + shown + "”。");
    }
}
