package cn.mingfa.document.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of {@code portal.txt}: sections in brackets, one entry a line, {@code # } starts a comment line. */
final class PortalWords {

    static final PortalWords SHIPPED = load("/mingfa/document/portal.txt");

    private final Map<String, List<String>> sections;

    private PortalWords(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    private static PortalWords load(String resource) {
        try (InputStream in = PortalWords.class.getResourceAsStream(resource)) {
            String all = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            var sections = new LinkedHashMap<String, List<String>>();
            List<String> current = new ArrayList<>();
            for (String line : all.lines().map(String::strip).toList()) {
                if (isSection(line)) {
                    current = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.equals("#") && !line.startsWith("# ")) {
                    current.add(line);
                }
            }
            sections.replaceAll((name, entries) -> List.copyOf(entries));
            return new PortalWords(sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code [body]} opens a section, {@code [hidden], [x]} is a selector. */
    private static boolean isSection(String line) {
        return line.matches("\\[[a-z]+]") && !line.equals("[hidden]");
    }

    List<String> list(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    Set<String> set(String... names) {
        return Arrays.stream(names).flatMap(name -> list(name).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
