package cn.mingfa.platform.publication;

import cn.mingfa.kernel.Refusal;
import java.util.List;

/** It cannot be taken so. */
public final class PublicationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param field {@code text}, {@code clause}, {@code name}, {@code contact}; empty for the whole */
    public record Problem(String field, String sentence) {}

    public PublicationRefusal(List<Problem> problems) {
        super(String.join("", problems.stream().map(Problem::sentence).toList()));
        this.problems = List.copyOf(problems);
    }

    static PublicationRefusal of(String sentence) {
        return new PublicationRefusal(List.of(new Problem("", sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
