package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.ledger.Row;
import java.util.UUID;

/** For modules that have something to ask of somebody. */
public interface Notices {

    /**
     * Asks whoever holds the role in the unit to do something about a matter; once per key.
     *
     * @param key names what is asked, e.g. {@code outside:…}
     */
    void ask(String key, Row matter, UUID unit, Role role);

    /** It has been done, or need not be done any more. */
    void settle(String key);

    /** Looks at every unit now, rather than when its turn comes: after much was recorded at once. */
    void lookAround();
}
