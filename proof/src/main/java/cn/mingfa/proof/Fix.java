package cn.mingfa.proof;

/** Puts a finding's replacement into the text. */
public final class Fix {

    private Fix() {}

    /**
     * The text with the finding's quote replaced.
     *
     * @throws IllegalArgumentException if the finding has no mechanical fix, or the text at its place is no longer the
     *     quoted one
     */
    public static String apply(String text, Finding finding) {
        String replacement = finding.replacement()
                .orElseThrow(() -> new IllegalArgumentException("no mechanical fix for " + finding.rule()));
        if (finding.end() > text.length() || !text.startsWith(finding.quote(), finding.start())) {
            throw new IllegalArgumentException("the text at " + finding.start() + " is no longer: " + finding.quote());
        }
        return text.substring(0, finding.start()) + replacement + text.substring(finding.end());
    }
}
