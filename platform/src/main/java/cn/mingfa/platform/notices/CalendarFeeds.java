package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.util.Optional;

/** Calendars to subscribe to (日历订阅), each under a secret address that is shown once and may be revoked. */
public interface CalendarFeeds {

    /** When the present address was made; none where the person has no calendar. */
    Optional<Instant> since(User user);

    /** Makes a new address, of which this is the secret; an earlier one leads nowhere from now on. */
    String renew(User user);

    void revoke(User user);

    /** The calendar behind that secret, as RFC 5545 has it; none where there is none or its person has left. */
    Optional<String> calendar(String secret);
}
