package cn.mingfa.platform.administration;

import cn.mingfa.kernel.Refusal;
import java.util.List;

/** Something asked of the administration that is not possible now; everything that is wrong, in plain Chinese. */
public final class AdministrationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    public AdministrationRefusal(List<String> sentences) {
        super(String.join("", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public AdministrationRefusal(String sentence) {
        this(List.of(sentence));
    }

    @Override
    public List<String> sentences() {
        return sentences;
    }
}
