package cn.mingfa.platform.administration;

import java.util.List;
import java.util.UUID;

/**
 * What else lies in a person's hands beside open matters: rooms that give people duties, rosters or drafts register a
 * bean of this, and the handover page lists it.
 */
public interface InHand {

    /** What the person has, a thing each. */
    List<Thing> of(UUID person);

    /**
     * One thing.
     *
     * @param kind what it is, such as 名册、职责
     * @param name which one
     * @param href its page; empty where it has none
     */
    record Thing(String kind, String name, String href) {}
}
