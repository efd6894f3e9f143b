package cn.mingfa.platform.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything but the way in needs a login; every form carries a token; pages load nothing from elsewhere. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String ONLY_OURSELVES =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'none'";

    /** With a first password every way leads to its change; other refusals stay what they are. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (!(why instanceof CsrfException) && SessionOwner.hasFirst(who)) {
            response.sendRedirect(request.getContextPath() + SessionOwner.CHANGE);
        } else {
            if (why instanceof CsrfException) {
                Unsent.of(request, who).ifPresent(unsent -> request.setAttribute(Unsent.NAME, unsent));
            }
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
            new AccessDeniedHandlerImpl().handle(request, response, why);
        }
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login",
                                "/assets/**",
                                "/actuator/health",
                                "/error",
                                "/favicon.ico",
                                // who holds the secret in the address needs no account
                                "/w/**",
                                "/calendar/*")
                        .permitAll()
                        // what the definitions declare public, and what the public says to it
                        .requestMatchers(HttpMethod.GET, "/public", "/public/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/public/*/*/comments")
                        .permitAll()
                        .requestMatchers(SessionOwner.CHANGE)
                        .authenticated()
                        .anyRequest()
                        .hasRole("USER"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(SecurityConfiguration::denied))
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/")
                        .failureUrl("/login?error")
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").permitAll())
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURSELVES))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }
}
