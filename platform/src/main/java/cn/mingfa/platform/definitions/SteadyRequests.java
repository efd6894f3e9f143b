package cn.mingfa.platform.definitions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers each request with one catalogue from beginning to end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SteadyRequests extends OncePerRequestFilter {

    private final Catalogues catalogues;

    SteadyRequests(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Exception> failed = catalogues.steadily(() -> pass(request, response, chain));
        if (failed.isPresent()) {
            switch (failed.get()) {
                case ServletException e -> throw e;
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Exception e -> throw new ServletException(e);
            }
        }
    }

    private static Optional<Exception> pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (IOException | ServletException failed) {
            return Optional.of(failed);
        }
    }
}
