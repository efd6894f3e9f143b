package cn.mingfa.platform.definitions;

/** The definitions cannot be changed so; a plain Chinese sentence says why and what to do. */
public final class DefinitionRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DefinitionRefusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
