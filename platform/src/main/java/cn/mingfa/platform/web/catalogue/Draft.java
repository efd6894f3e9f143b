package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Declared;
import cn.mingfa.catalogue.Directory;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.definition.Urn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file as it is being written, not yet in use.
 *
 * @param name of the file
 * @param base the edition it is made from
 */
public record Draft(String name, String text, long base) {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9_.-]{1,80}\\.yaml|calendar\\.csv");

    /** The text with line ends as files have them, the name with its ending. */
    static Draft of(String name, String text, long base) {
        String file = name.strip();
        boolean ended = file.isEmpty() || file.endsWith(".yaml") || file.endsWith(".csv");
        return new Draft(
                ended ? file : file + ".yaml", text.replace("\r\n", "\n").replace('\r', '\n'), base);
    }

    /** What is wrong with its name, if anything. */
    Optional<String> badName() {
        boolean good = NAME.matcher(name).matches() && !name.startsWith(".") && !name.contains("..");
        return good ? Optional.empty() : Optional.of("文件名“" + name + "”不能用：用汉字、字母、数字、点、横线，例如“巡查”。");
    }

    /** The office's files with this one in its place. */
    List<SourceFile> among(List<SourceFile> files) {
        List<SourceFile> all = new ArrayList<>(
                files.stream().filter(file -> !file.name().equals(name)).toList());
        all.add(new SourceFile(name, text));
        return all;
    }

    List<Declared> declared() {
        return Directory.of(List.of(new SourceFile(name, text)));
    }

    /** The same with another version number for one of its definitions. */
    Draft raised(String kind, String key) {
        return declared().stream()
                .filter(d -> d.kind().word().equals(kind) && d.key().equals(key))
                .findFirst()
                .map(d -> new Draft(name, text.replace(d.text(), d.raised()), base))
                .orElse(this);
    }

    /** Whether it says what journals and due dates name by version. */
    static boolean isNamedByVersion(Urn.Kind kind) {
        return switch (kind) {
            case MATTER, CLOCK -> true;
            case INDICATOR, OUTLINE, WATCH, MATRIX, LETTER -> false;
        };
    }

    /** How many lines it has. */
    public int lines() {
        return text.split("\n", -1).length;
    }
}
