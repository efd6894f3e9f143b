package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody is told (消息). It is worked out afresh for the post held today: a successor finds what concerns the post,
 * and what is over goes by itself.
 */
public interface Inbox {

    /** Everything that is not over and not ticked off, the newest first. */
    List<Notice> open(User user);

    /** The same, as far as it was noticed after the first and up to the second moment. */
    List<Notice> since(User user, Instant after, Instant until);

    /** How many are not read yet, counted up to a hundred: every page asks. */
    int unread(User user);

    /** Marks one as read; the matter it is about, or nothing where it is not this user's. */
    Optional<UUID> read(User user, long notice);

    void readAll(User user);

    /** Ticks it off: it no longer stands in this person's inbox. */
    void done(User user, long notice);

    /** Takes that back. */
    void undone(User user, long notice);
}
