package cn.mingfa.platform.definitions;

import cn.mingfa.kernel.Refusal;

/** The definitions cannot be changed so; a plain Chinese sentence says why and what to do. */
public final class DefinitionRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public DefinitionRefusal(String sentence) {
        super(sentence);
    }
}
