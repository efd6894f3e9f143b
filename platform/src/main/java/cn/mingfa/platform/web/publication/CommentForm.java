package cn.mingfa.platform.web.publication;

import cn.mingfa.platform.publication.PublicationRefusal.Problem;
import java.util.List;
import java.util.UUID;

/** The form for a comment, as it was filled; what was refused comes back with it. */
public record CommentForm(UUID key, String clause, String text, String name, String contact, List<Problem> problems) {

    public CommentForm {
        problems = List.copyOf(problems);
    }

    static CommentForm fresh() {
        return new CommentForm(UUID.randomUUID(), "", "", "", "", List.of());
    }

    /** What is wrong with one of its fields, or nothing. */
    public String wrong(String field) {
        return String.join(
                "",
                problems.stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(Problem::sentence)
                        .toList());
    }
}
