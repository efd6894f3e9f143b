package cn.mingfa.proof.checks.writing;

import java.util.regex.Pattern;

/** Names of places hidden by stars, **县司法局, which are blanks and no marks of bold type. */
final class Masks {

    private static final String STARS = "**";
    private static final Pattern REGION = Pattern.compile("(?<![*])[*]{2,3}(?:自治[区州县]|[省市县区镇乡村州旗]|街道|开发区)");

    private Masks() {}

    /** Whether stars in the text stand for names: a kind of region follows some of them. */
    static boolean hold(String text) {
        return text.contains(STARS) && REGION.matcher(text).find();
    }
}
