package cn.mingfa.proof.outline;

import cn.mingfa.proof.text.Numbering;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows a table of contents without page numbers line by line: numbered lines below 目录, up to the first that is not
 * numbered or stands a second time.
 */
final class Contents {

    private static final String HEAD = "目录";
    private static final int LONGEST = 60;
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,3}(?:部分|章|节|编)");

    private final Set<String> lines = new HashSet<>();
    private boolean open;

    /** Whether the next line of the body, in order, belongs to it. */
    boolean hold(String line) {
        if (line.length() <= 2 * HEAD.length() && line.replaceAll("\\s", "").equals(HEAD)) {
            open = true;
            lines.clear();
            return true;
        }
        boolean listed = line.length() <= LONGEST
                && line.indexOf('。') < 0
                && (Numbering.of(line).isPresent() || PART.matcher(line).lookingAt());
        open = open && listed && lines.add(line);
        return open;
    }
}
