package cn.mingfa.platform.audit;

import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who looked at personal data (个人信息查看记录) and at matters kept for few readers (查看记录). */
public interface Audit {

    /** Keeps on record that the user looked, and why; part of the caller's transaction. */
    void looked(User user, UUID matter, String purpose);

    /** The same where it is done again and again: kept once a day for each person, matter and purpose. */
    void lookedToday(User user, UUID matter, String purpose);

    /** All looks at a matter, the newest first. */
    List<Look> looks(UUID matter);

    /** One look; names as they were. */
    record Look(Instant at, UUID person, String name, String post, String unitName, String purpose) {}
}
