package cn.mingfa.platform.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that happens in an office, told once for many: the matters it makes, their fields and steps. Words in braces
 * are filled in by {@link Phrase}.
 *
 * @param units kinds of unit ({@code town}, {@code department}, {@code district}) or short names of units
 * @param when when it begins: {@code 3-9} in a month from March to September, {@code 03-15 on} on the first working day
 *     from that day on, {@code 5-20 ago} working days before today
 * @param least how often a year, at least; {@code most} at most
 * @param each name of a list of words: the story happens once for each item, in place of {@code least} to {@code most}
 * @param names phrases used in several places, by name, filled in once
 */
record Story(
        String title,
        Set<String> units,
        Years years,
        String when,
        int least,
        int most,
        Optional<String> each,
        Map<String, String> names,
        List<Part> parts) {

    Story {
        units = Set.copyOf(units);
        names = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(names));
        parts = List.copyOf(parts);
    }

    /** In which of the two years it happens. */
    enum Years {
        BOTH,
        LAST,
        THIS
    }

    /**
     * One matter of a story.
     *
     * @param label how other matters of the story name it
     * @param registered when as a {@link Span}, counted from the beginning of the story
     */
    record Part(String type, String label, String registered, List<Line> fields, List<Line> steps) {
        Part {
            fields = List.copyOf(fields);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A field or a step.
     *
     * @param percent how often it is there
     * @param orEnds whether the matter stays where it is if this step is not there
     */
    record Line(int percent, boolean orEnds, What what) {}

    /** What a line says; when is told as a {@link Span}. */
    sealed interface What {

        /** A field of the entry form, or one of the dates of the matter. */
        record Field(String key, String phrase) implements What {}

        /** An action with the fields it asks for. */
        record Act(String when, String action, Map<String, String> fields) implements What {
            public Act {
                fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
            }
        }

        /** A file for the record. */
        record File(String when, String kind) implements What {}

        /** A link to another matter of the story, or to one that another story has put up under that name. */
        record Link(String when, String type, String label) implements What {}
    }
}
