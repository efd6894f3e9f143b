package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Declared;
import cn.mingfa.catalogue.Directory;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.definition.Urn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All definitions by kind, the office's own first. */
public record Shelf(List<OwnFile> files, List<Group> groups, int shown) {

    public Shelf {
        files = List.copyOf(files);
        groups = List.copyOf(groups);
    }

    /**
     * A file of the office.
     *
     * @param words what stands in it
     */
    public record OwnFile(String name, String words) {}

    /** Definitions of one kind. */
    public record Group(Urn.Kind kind, String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One definition. */
    public record Line(Declared declared, boolean own) {}

    /** The definitions in which all the words occur; of all kinds unless one is named. */
    static Shelf of(List<SourceFile> files, String words, String kind) {
        List<Declared> own = Directory.of(files);
        List<Line> lines = Stream.concat(
                        own.stream().map(d -> new Line(d, true)),
                        Directory.shipped().stream().map(d -> new Line(d, false)))
                .filter(line -> kind.isEmpty() || line.declared().kind().word().equals(kind))
                .filter(line -> matches(line.declared(), words))
                .toList();
        Map<Urn.Kind, List<Line>> byKind = lines.stream()
                .collect(Collectors.groupingBy(line -> line.declared().kind()));
        List<Group> groups = new ArrayList<>();
        for (Urn.Kind each : order()) {
            List<Line> some = byKind.getOrDefault(each, List.of());
            if (!some.isEmpty()) {
                groups.add(new Group(each, some.getFirst().declared().kindName(), some));
            }
        }
        return new Shelf(
                files.stream()
                        .map(file -> new OwnFile(file.name(), words(file, own)))
                        .toList(),
                groups,
                lines.size());
    }

    private static List<Urn.Kind> order() {
        return List.of(
                Urn.Kind.MATTER,
                Urn.Kind.CLOCK,
                Urn.Kind.INDICATOR,
                Urn.Kind.WATCH,
                Urn.Kind.MATRIX,
                Urn.Kind.LETTER,
                Urn.Kind.OUTLINE);
    }

    private static String words(SourceFile file, List<Declared> own) {
        if (file.name().equals("calendar.csv")) {
            return "工作日历";
        }
        if (file.name().equals("parameters.yaml")) {
            return "期限参数";
        }
        return own.stream()
                .filter(d -> d.file().equals(file.name()))
                .map(d -> d.kindName() + "“" + d.title() + "”第" + d.version() + "版")
                .collect(Collectors.joining("，"));
    }

    private static boolean matches(Declared declared, String words) {
        String text = (declared.title() + " " + declared.key() + " " + declared.kindName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
