package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Dossier;
import java.util.regex.Pattern;

/**
 * Whether stars in a text hide the names of places, **县司法局, so that they are blanks and no marks of bold type.
 *
 * @param hold whether a kind of region follows some of them
 */
record Masks(boolean hold) {

    private static final String STARS = "**";
    private static final Pattern REGION = Pattern.compile("(?<![*])[*]{2,3}(?:自治[区州县]|[省市县区镇乡村州旗]|街道|开发区)");

    /** Those of the document, looked for once. */
    static Masks of(Dossier dossier) {
        return dossier.once().of(Masks.class, () -> {
            String text = dossier.source();
            return new Masks(text.contains(STARS) && REGION.matcher(text).find());
        });
    }
}
