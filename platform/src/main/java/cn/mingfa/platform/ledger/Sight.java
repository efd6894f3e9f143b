package cn.mingfa.platform.ledger;

import cn.mingfa.platform.identity.User;
import java.util.Set;
import java.util.UUID;

/** The access filter of the ledger for rooms that count or search rows of their own accord. */
public interface Sight {

    /** Whether the user sees the matters of that kind of all these owner units. */
    boolean sees(String type, Set<UUID> owners, User user);
}
