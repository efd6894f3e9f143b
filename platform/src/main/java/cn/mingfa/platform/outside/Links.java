package cn.mingfa.platform.outside;

import cn.mingfa.platform.identity.User;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Links as those inside make and watch them. The unit that handles a matter may ask for one; who makes it is
 * {@link #standing}. The token is given out once, to whoever makes the link, and only its hash is kept.
 */
public interface Links {

    /** Whether the matter's type leaves any step to outsiders. */
    boolean concerns(UUID matter, User user);

    /** Links of a matter the user may see, the newest first. */
    List<Link> of(UUID matter, User user);

    /** Links asked for that this user could make, the oldest first. */
    List<Asked> waiting(User user);

    /** Links this user's body made, the newest first. */
    List<Asked> made(User user);

    /** With what standing this user would make a link for the matter; none where they may not, and why not. */
    Permission permission(UUID matter, User user);

    /** Whether the user may ask for a link: those of the unit who work on the matter. */
    boolean mayAsk(UUID matter, User user);

    /**
     * Asks whoever supervises for a link.
     *
     * @throws OutsideRefusal with a plain sentence
     */
    void ask(UUID matter, String name, String capacity, User user);

    /**
     * Makes a link; an earlier request of the same id is answered by it.
     *
     * @param wish what it is for; its id makes sure that one form makes one link
     * @return the token, for this one time
     * @throws OutsideRefusal with a plain sentence
     */
    Issued issue(Wish wish, User user);

    /** Makes it lead nowhere from now on. */
    void revoke(UUID link, String reason, User user);

    /** What happened with a link, the newest first. */
    List<Happening> history(UUID link, User user);

    /** A link with the matter it is for. */
    record Asked(Link link, String number, String title, String unit) {}

    /** @param reason why not, where there is no standing */
    record Permission(Optional<Link.Standing> standing, String reason) {}

    /**
     * @param days how long it lasts, 1 to 90
     * @param check a word told to the person on another way, asked for with the act; empty for none
     * @param address where the system sends it itself; empty for a letter
     */
    record Wish(UUID id, UUID matter, String name, String capacity, int days, String check, String address) {}

    /** @param token empty where the system has sent it itself: nobody here sees it */
    record Issued(Link link, Optional<String> token) {}

    /** One line of a link's own journal. */
    record Happening(java.time.Instant at, String who, String words) {}
}
