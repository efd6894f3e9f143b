package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import java.util.List;
import java.util.UUID;

/**
 * What else lies in a person's hands beside open matters: rooms that give people duties, rosters or drafts register a
 * bean of this, and the handover page lists it.
 */
public interface InHand {

    /**
     * What the person has, a thing each, the most urgent first.
     *
     * @param viewer the person, or who heads or administers a unit of theirs; nothing is told that the viewer may not see
     */
    List<Thing> of(UUID person, User viewer);

    /**
     * One thing.
     *
     * @param kind what it is, such as 名册、职责; things of one kind stand together
     * @param name which one
     * @param href its page; empty where it has none
     */
    record Thing(String kind, String name, String href) {}
}
