package cn.mingfa.catalogue;

import java.util.List;
import java.util.Optional;

/** What an office's own folder holds: definitions, and beside them its calendar and its parameters. */
record OfficeFolder(List<SourceFile> definitions, Optional<SourceFile> calendar, Optional<SourceFile> parameters) {

    /** Lines over the shipped working calendar. */
    static final String CALENDAR = "calendar.csv";
    /** Values set for clock rules. */
    static final String PARAMETERS = "parameters.yaml";

    OfficeFolder {
        definitions = List.copyOf(definitions);
    }

    /** Nothing but definitions. */
    static OfficeFolder of(List<SourceFile> definitions) {
        return new OfficeFolder(definitions, Optional.empty(), Optional.empty());
    }

    /** Sorts files by what they are. */
    static OfficeFolder sorted(List<SourceFile> files) {
        return new OfficeFolder(
                files.stream()
                        .filter(file -> !file.name().equals(CALENDAR))
                        .filter(file -> !file.name().equals(PARAMETERS))
                        .toList(),
                named(files, CALENDAR),
                named(files, PARAMETERS));
    }

    private static Optional<SourceFile> named(List<SourceFile> files, String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
