package cn.mingfa.proof.statutes;

/**
 * The statute that seems to be meant by a title that is not known.
 *
 * @param name the name of it that is nearest
 */
public record NearTitle(Statute statute, String name, How how) {

    /** In what the titles differ. */
    public enum How {
        /** Letters wrong, missing or too many. */
        LETTERS,
        /** Nothing but a particle or a mark. */
        PARTICLE,
        /** 条例, 规定, 办法 and the like. */
        KIND
    }
}
