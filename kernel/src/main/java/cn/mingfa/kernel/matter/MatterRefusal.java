package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.Refusal;
import java.util.List;

/** What was asked is not allowed now; carries plain Chinese sentences, several at once where fields are wrong. */
public final class MatterRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public MatterRefusal(List<Problem> problems) {
        super(String.join("", problems.stream().map(Problem::sentence).toList()));
        this.problems = List.copyOf(problems);
    }

    public MatterRefusal(String code, String sentence) {
        this(List.of(new Problem(code, "", sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }

    @Override
    public List<String> sentences() {
        return problems.stream().map(Problem::sentence).toList();
    }

    /**
     * @param code e.g. {@code required}, {@code out_of_range}, {@code wrong_stage}, {@code not_your_role}
     * @param field key of the field or date concerned, or empty
     */
    public record Problem(String code, String field, String sentence) {}
}
