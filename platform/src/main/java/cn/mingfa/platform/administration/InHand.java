package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import java.util.List;
import java.util.Set;
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
     * Gives things to a successor who has accepted them; part of the caller's transaction. What the person no longer has
     * in hand is left out.
     *
     * @param keys of things, of whatever room
     * @param by who accepts
     * @return how many went
     */
    default int hand(UUID from, UUID to, Set<String> keys, User by) {
        return 0;
    }

    /** Why the successor cannot take some of these things, a sentence each. */
    default List<String> beyond(UUID from, User to, Set<String> keys) {
        return List.of();
    }

    /**
     * One thing.
     *
     * @param kind what it is, such as 名册、职责; things of one kind stand together
     * @param name which one
     * @param href its page; empty where it has none
     * @param key under which it goes to a successor; empty where it has to be told by word of mouth
     */
    record Thing(String kind, String name, String href, String key) {

        /** One that has to be told. */
        public Thing(String kind, String name, String href) {
            this(kind, name, href, "");
        }
    }
}
