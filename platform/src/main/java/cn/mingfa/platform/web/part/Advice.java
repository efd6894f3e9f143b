package cn.mingfa.platform.web.part;

import cn.mingfa.proof.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A finding as the pages tell it.
 *
 * @param number as in the margin, from 1
 * @param id stable while rule and quoted words stay
 * @param basis what it rests on, or empty
 * @param quote the words it is about, cut short where nothing replaces them
 * @param replacement what a fix puts in their place; none where there is no fix by one key
 * @param nearby the words around them
 * @param same how many findings of the rule have a fix, this one counted
 * @param wording of the articles it names, where the office has them
 */
public record Advice(
        int number,
        String id,
        Severity grade,
        String rule,
        String message,
        String basis,
        String quote,
        Optional<String> replacement,
        Nearby nearby,
        int same,
        List<Wording> wording) {

    private static final int QUOTED = 48;

    public Advice {
        quote = replacement.isPresent() ? quote : shortened(quote);
        wording = List.copyOf(wording);
    }

    public String level() {
        return grade.chinese();
    }

    /** How loudly its level is said. */
    public String css() {
        return switch (grade) {
            case ERROR -> "late";
            case WARNING -> "soon";
            case HINT -> "hinted";
        };
    }

    public boolean fixable() {
        return replacement.isPresent();
    }

    /** What stands there after the fix, in words where that is nothing at all. */
    public String instead() {
        String words = replacement.orElse("");
        return words.isEmpty() && nearby.before().isEmpty() && nearby.after().isEmpty() ? "（删去）" : words;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "……";
    }
}
