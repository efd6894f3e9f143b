package cn.mingfa.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What the owner of a session may do: everything their roles allow, or, with a password somebody else gave them, nothing
 * but change it.
 */
@Component
public class SessionOwner {

    /** Where a first password is changed. */
    static final String CHANGE = "/organisation/password";

    private static final String FIRST_PASSWORD = "FIRST_PASSWORD";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    static List<GrantedAuthority> authorities(boolean firstPassword) {
        return List.copyOf(AuthorityUtils.createAuthorityList(firstPassword ? FIRST_PASSWORD : "ROLE_USER"));
    }

    /** Whether nothing is open to the owner but the change of their password. */
    public boolean mustChange() {
        return hasFirst(SecurityContextHolder.getContext().getAuthentication());
    }

    static boolean hasFirst(@org.jspecify.annotations.Nullable Authentication who) {
        return who != null && who.getAuthorities().stream().anyMatch(one -> FIRST_PASSWORD.equals(one.getAuthority()));
    }

    /** The owner has chosen a password of their own: everything is open, under a new session id. */
    public void changed(HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null || !hasFirst(before)) {
            return;
        }
        UsernamePasswordAuthenticationToken after =
                UsernamePasswordAuthenticationToken.authenticated(before.getName(), null, authorities(false));
        after.setDetails(before.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(after);
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
    }
}
