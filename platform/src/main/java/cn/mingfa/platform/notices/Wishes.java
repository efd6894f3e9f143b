package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.User;

/** What people wish for themselves. */
public interface Wishes {

    Wish of(User user);

    /**
     * Keeps the wish.
     *
     * @throws NoticeRefusal with a plain sentence, where mail is wished and the address is none
     */
    void keep(User user, Wish wish);
}
