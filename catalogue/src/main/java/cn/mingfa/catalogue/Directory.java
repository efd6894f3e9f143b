package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Urn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What definitions stand in files, whether or not they are in order: for lists, and for copies to begin with. */
public final class Directory {

    private static final Lazy<List<Declared>> SHIPPED = new Lazy<>(() -> of(ShippedFiles.definitions()));

    private Directory() {}

    /** Those that come with the program, in the order of the menu. */
    public static List<Declared> shipped() {
        return SHIPPED.get();
    }

    /** Those of an office's own files; of a file that cannot be read at all, none. */
    public static List<Declared> of(List<SourceFile> files) {
        List<Declared> declared = new ArrayList<>();
        files.forEach(
                file -> TreeReader.read(file, new Findings()).ifPresent(tree -> new Reader(file).read(tree, declared)));
        return List.copyOf(declared);
    }

    /** Reads one file. */
    private record Reader(SourceFile file) {

        void read(Tree tree, List<Declared> declared) {
            if (!(tree instanceof Tree.Names root)) {
                return;
            }
            List<Tree.Name> names = root.names();
            for (int i = 0; i < names.size(); i++) {
                int end = i + 1 < names.size() ? keyLine(names.get(i + 1)) : lines() + 1;
                Tree.Name name = names.get(i);
                for (Urn.Kind kind : Urn.Kind.values()) {
                    if (Declared.heading(kind).equals(name.key())) {
                        all(kind, name.value(), end, declared);
                    }
                }
            }
        }

        /** The line of a name: its value may stand below it. */
        private int keyLine(Tree.Name name) {
            List<String> lines = file.text().lines().toList();
            int line = name.value().at().line();
            while (line > 1 && !lines.get(line - 1).startsWith(name.key() + ":")) {
                line--;
            }
            return line;
        }

        private int lines() {
            return (int) file.text().lines().count();
        }

        private void all(Urn.Kind kind, Tree value, int end, List<Declared> declared) {
            switch (value) {
                case Tree.Names one -> one(kind, one, end, declared);
                case Tree.Items items -> {
                    for (int i = 0; i < items.items().size(); i++) {
                        int last = i + 1 < items.items().size()
                                ? items.items().get(i + 1).at().line()
                                : end;
                        if (items.items().get(i) instanceof Tree.Names one) {
                            one(kind, one, last, declared);
                        }
                    }
                }
                case Tree.Word word -> {}
            }
        }

        private void one(Urn.Kind kind, Tree.Names names, int end, List<Declared> declared) {
            String key = word(names, "key").orElse("");
            declared.add(new Declared(
                    kind,
                    key,
                    word(names, "version")
                            .filter(v -> v.matches("[0-9]{1,5}"))
                            .map(Integer::parseInt)
                            .orElse(0),
                    title(kind, names).orElse(key),
                    file.name(),
                    names.at().line(),
                    text(names.at().line(), end)));
        }

        private static Optional<String> title(Urn.Kind kind, Tree.Names names) {
            return switch (kind) {
                case CLOCK ->
                    word(names, "matter").flatMap(m -> word(names, "step").map(s -> m + "·" + s));
                case INDICATOR, LETTER, OUTLINE -> word(names, "name");
                case MATTER, WATCH, MATRIX -> word(names, "title");
            };
        }

        private static Optional<String> word(Tree.Names names, String key) {
            return names.names().stream()
                    .filter(name -> name.key().equals(key))
                    .findFirst()
                    .flatMap(name ->
                            name.value() instanceof Tree.Word word ? Optional.of(word.text()) : Optional.empty());
        }

        /** Its lines without the empty ones and the remarks that lead to the next. */
        private String text(int from, int end) {
            List<String> lines = file.text().lines().toList();
            int last = Math.min(Math.max(end - 1, from), lines.size());
            while (last > from
                    && (lines.get(last - 1).isBlank()
                            || lines.get(last - 1).strip().startsWith("#"))) {
                last--;
            }
            return String.join("\n", lines.subList(from - 1, last));
        }
    }
}
