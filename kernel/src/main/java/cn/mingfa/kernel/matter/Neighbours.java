package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.LinkType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds what lies around a matter: the matters linked with it, and the papers on its file. */
@FunctionalInterface
public interface Neighbours {

    /** Where nothing is linked. */
    Neighbours NONE = (matter, link, outgoing) -> List.of();

    /**
     * The matters at the other end of such links.
     *
     * @param outgoing whether the matter names them, or they the matter
     */
    List<Matter> of(UUID matter, LinkType link, boolean outgoing);

    /** The kinds of evidence on the matter's file; none where it is not known. */
    default Set<String> filed(UUID matter) {
        return Set.of();
    }
}
