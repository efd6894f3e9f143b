package cn.mingfa.proof.statutes;

/** How the shipped particulars of a statute are known. */
public enum Sureness {
    /** Articles were read in the law's own text. */
    READ("V", "已对照原文"),
    /** From official guidance, a release or news that carries the text. */
    SECONDARY("S", "据公开报道或者解读"),
    /** General knowledge. */
    GENERAL("K", "待核对原文"),
    /** Differs from place to place. */
    LOCAL("L", "各地不同，待核对");

    private final String letter;
    private final String chinese;

    Sureness(String letter, String chinese) {
        this.letter = letter;
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** @throws IllegalStateException if no such letter is used in the list */
    static Sureness of(String letter) {
        for (Sureness sureness : values()) {
            if (sureness.letter.equals(letter)) {
                return sureness;
            }
        }
        throw new IllegalStateException("statutes.tsv: no such mark of sureness: " + letter);
    }
}
