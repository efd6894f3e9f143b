package cn.mingfa.platform.library;

import cn.mingfa.platform.identity.User;
import cn.mingfa.proof.RuleSwitches;

/** Rules of proofreading on or off for the whole installation; all are on unless switched off. */
public interface RuleSwitchboard {

    /** The rules switched off, with when that was done as the reason. */
    RuleSwitches switches();

    /** Whether the user may switch rules: those who oversee the whole district. */
    boolean may(User user);

    /**
     * Switches a rule; takes effect with the next check.
     *
     * @throws LibraryRefusal if there is no such rule or the user may not
     */
    void turn(String rule, boolean on, User user);
}
