package cn.mingfa.proof.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that is tried only where one of a few words stands, at its beginning or a little behind it. */
public final class Anchored {

    private final Pattern pattern;
    private final Words anchors;
    private final int before;

    private Anchored(Pattern pattern, Words anchors, int before) {
        this.pattern = pattern;
        this.anchors = anchors;
        this.before = before;
    }

    /**
     * @param before how many characters at most a match begins before its anchor
     */
    public static Anchored of(int before, List<String> anchors, String pattern) {
        return new Anchored(Pattern.compile(pattern), Words.of(anchors), before);
    }

    /** Hands over every match, first to last, none within another. */
    public void each(String text, Consumer<Matcher> found) {
        int end = text.length();
        int anchor = anchors.find(text, 0, end);
        if (anchor < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int done = 0;
        for (; anchor >= 0; anchor = anchors.find(text, anchor + 1, end)) {
            for (int at = Math.max(done, anchor - before); at <= anchor; at++) {
                if (matcher.region(at, end).lookingAt()) {
                    found.accept(matcher);
                    done = matcher.end();
                    break;
                }
            }
        }
    }
}
