package cn.mingfa.platform.web.notices;

import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.notices.Inbox;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the number of unread notices for its frame. */
@ControllerAdvice
class UnreadAdvice {

    private final Inbox inbox;
    private final Users users;

    UnreadAdvice(Inbox inbox, Users users) {
        this.inbox = inbox;
        this.users = users;
    }

    @ModelAttribute("unread")
    @Nullable
    Unread unread(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? null : new Unread(() -> inbox.unread(users.current()));
    }
}
