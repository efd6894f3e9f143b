package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What everybody may read of a type's matters (公开), and from when. What is not named here is never shown; a field of
 * personal data cannot be named.
 *
 * @param section word of the address, e.g. {@code consultations}; types of one section stand in one list
 * @param label heading of the section, e.g. 意见征集
 * @param teach what would be in the list while it is empty
 * @param from keys of dates: a matter is public from the first of them that has come
 * @param when what must hold besides
 * @param parts the fields shown, under their headings
 * @param track whether the statutory steps are shown, those left out with their ground
 */
public record Publication(
        String section,
        String label,
        String teach,
        List<String> from,
        Condition when,
        List<Part> parts,
        boolean track,
        Optional<Comparison> comparison,
        Optional<Comments> comments,
        Optional<Force> force) {

    public Publication {
        from = List.copyOf(from);
        parts = List.copyOf(parts);
    }

    /** Fields under a heading, shown where the condition holds. */
    public record Part(String heading, List<String> fields, Condition when) {
        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** Two texts of the matter side by side, clause by clause, where the condition holds; fields by their keys. */
    public record Comparison(String heading, String before, String after, Condition when) {}

    /**
     * How the public says something to a matter (意见).
     *
     * @param type of the matters the comments become, {@code link} from them to this one
     * @param until field of the last day
     * @param open where they are taken at all
     * @param text field of a comment that takes the words
     * @param clause field of a comment that takes the clause it is about
     * @param about field of this matter whose clauses are offered
     * @param name field of a comment for the name, {@code contact} for a way to reach them: personal data both
     * @param sets what else is written into a comment
     * @param shows fields of a comment in the published table, and to whoever holds its receipt
     * @param together where the table is published
     */
    public record Comments(
            String type,
            LinkType link,
            String until,
            Condition open,
            String text,
            Optional<String> clause,
            Optional<String> about,
            Optional<String> name,
            Optional<String> contact,
            Map<String, String> sets,
            List<String> shows,
            Condition together) {
        public Comments {
            sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
            shows = List.copyOf(shows);
        }
    }

    /**
     * Whether a matter is in force (现行有效) is reckoned from its dates, never stored: those of the type's
     * {@link MatterType.Validity}, and an end before its time.
     *
     * @param soonDays so many days before the last day it is said to end soon
     * @param outcome field whose options say that it ended
     * @param on field of the day of that, {@code ground} of why
     * @param ended options that end it, with the word for it
     */
    public record Force(int soonDays, String outcome, String on, String ground, Map<String, String> ended) {
        public Force {
            ended = Collections.unmodifiableMap(new LinkedHashMap<>(ended));
        }
    }
}
