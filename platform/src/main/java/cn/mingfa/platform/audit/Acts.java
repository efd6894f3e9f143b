package cn.mingfa.platform.audit;

import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.util.List;

/** What people did to settings and shelves that concern everybody (设置改动记录): an append-only journal. */
public interface Acts {

    /**
     * Keeps on record what the user did; part of the caller's transaction.
     *
     * @param area what it concerns, such as {@code rules}
     * @param subject the thing itself, such as the id of a rule
     * @param words a plain Chinese sentence
     */
    void done(User user, String area, String subject, String words);

    /** The latest acts of an area, the newest first. */
    List<Act> latest(String area, int most);

    /** One act; names as they were. */
    record Act(Instant at, String name, String post, String unitName, String subject, String words) {}
}
