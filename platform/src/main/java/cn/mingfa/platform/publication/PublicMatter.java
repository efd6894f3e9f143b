package cn.mingfa.platform.publication;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A matter as everybody sees it.
 *
 * @param type name of its kind
 * @param chapters its public fields under their headings, empty ones left out
 * @param steps the statutory steps, none where they are not shown
 */
public record PublicMatter(
        UUID id,
        String section,
        String sectionLabel,
        String type,
        String number,
        String title,
        String unit,
        LocalDate since,
        Standing standing,
        List<Chapter> chapters,
        List<Step> steps,
        Optional<Contrast> contrast,
        Optional<Form> form,
        Optional<Table> table,
        List<Related> related) {

    public PublicMatter {
        chapters = List.copyOf(chapters);
        steps = List.copyOf(steps);
        related = List.copyOf(related);
    }

    public record Chapter(String heading, List<Fact> facts) {
        public Chapter {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(Field field, Value value) {}

    /**
     * A statutory step.
     *
     * @param ground why it was left out, where it was
     * @param days on which something of it was done
     */
    public record Step(
            String label, String basis, Guide.State state, String ground, List<LocalDate> days, List<Related> papers) {
        public Step {
            days = List.copyOf(days);
            papers = List.copyOf(papers);
        }
    }

    /** Another public matter. */
    public record Related(String section, UUID id, String kind, String title) {}

    /**
     * How to comment.
     *
     * @param closed why comments are not taken now, with the day; empty while they are
     * @param until the last day
     * @param clauses to choose from
     * @param longest characters of a comment at most
     */
    public record Form(
            Optional<String> closed,
            LocalDate until,
            List<String> clauses,
            int longest,
            boolean name,
            boolean contact) {
        public Form {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * What became of the comments, published together.
     *
     * @param columns the fields shown
     * @param rows a value for each column; an empty one is not filled in
     * @param tally how many were disposed of in which way, by the first field that is a choice
     */
    public record Table(List<Field> columns, List<List<Optional<Value>>> rows, List<PublicSite.Choice> tally) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            tally = List.copyOf(tally);
        }
    }
}
