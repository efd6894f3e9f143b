package cn.mingfa.proof;

import java.util.Optional;

/**
 * One remark over a text: a place, a reason and a way out.
 *
 * @param rule {@code group.name}
 * @param quote exactly the text from start to end
 * @param message a plain Chinese sentence: what, why, how to mend
 * @param replacement what to put in place of the quote; empty where no mechanical fix exists
 * @param basis standard, law and article, or list the rule rests on
 */
public record Finding(
        String rule,
        Severity severity,
        Scope scope,
        int start,
        int end,
        String quote,
        String message,
        Optional<String> replacement,
        Optional<String> basis) {

    public Finding {
        if (rule.indexOf('.') < 1) {
            throw new IllegalArgumentException("a rule is group.name, not: " + rule);
        }
        if (start < 0 || end < start || end - start != quote.length()) {
            throw new IllegalArgumentException("span " + start + ".." + end + " does not fit its quote: " + quote);
        }
    }

    /** The group of the rule: document, residue, punctuation, numbering and so on. */
    public String group() {
        return rule.substring(0, rule.indexOf('.'));
    }
}
