package cn.mingfa.bench.proof;

import java.util.List;

/**
 * What a proofreader says about a place.
 *
 * @param certain whether it stands by it: error or warning, not a hint
 * @param replacements what it would write instead, best first; empty where it proposes nothing
 */
public record Mark(String rule, boolean certain, int start, int end, List<String> replacements) {

    /** The text with the first replacement put in. */
    String applied(String text) {
        return text.substring(0, start) + replacements.getFirst() + text.substring(end);
    }
}
