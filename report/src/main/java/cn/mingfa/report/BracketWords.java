package cn.mingfa.report;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in square brackets, said or left out: {@code 学法4次[，讲座2次]。} Commas left hanging before a stop by what was left
 * out go with it.
 */
final class BracketWords {

    private static final Pattern GROUP = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern HANGING = Pattern.compile("[，、；]+(?=。)");

    private BracketWords() {}

    /** The text with each bracket opened or taken out. */
    static String choose(String text, Predicate<String> said) {
        Matcher group = GROUP.matcher(text);
        var out = new StringBuilder();
        while (group.find()) {
            String inside = group.group(1);
            group.appendReplacement(out, Matcher.quoteReplacement(said.test(inside) ? inside : ""));
        }
        return HANGING.matcher(group.appendTail(out)).replaceAll("");
    }
}
