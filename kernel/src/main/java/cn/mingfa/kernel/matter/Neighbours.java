package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.LinkType;
import java.util.List;
import java.util.UUID;

/** Finds the matters linked with one. */
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
}
