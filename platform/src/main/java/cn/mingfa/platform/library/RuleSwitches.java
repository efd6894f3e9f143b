package cn.mingfa.platform.library;

import cn.mingfa.platform.identity.User;
import java.util.Set;

/** Rules of proofreading on or off for the whole installation; all are on unless switched off. */
public interface RuleSwitches {

    /** Ids of the rules switched off. */
    Set<String> off();

    /** Whether the user may switch rules: those who oversee the whole district. */
    boolean may(User user);

    /**
     * Switches a rule; takes effect with the next check.
     *
     * @throws LibraryRefusal if there is no such rule or the user may not
     */
    void turn(String rule, boolean on, User user);
}
