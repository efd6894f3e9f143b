package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.Guide;

/** How a statutory step looks on any page that shows it. */
public final class Stops {

    private Stops() {}

    /** The class of its mark; beside it stands {@link Guide.State#chinese()}. */
    public static String css(Guide.State state) {
        return switch (state) {
            case DONE -> "done";
            case SKIPPED -> "left";
            case NOT_CALLED_FOR -> "none";
            case HERE -> "here";
            case AHEAD -> "ahead";
        };
    }
}
