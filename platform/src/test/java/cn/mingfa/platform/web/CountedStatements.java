package cn.mingfa.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes the statements that each page sends to the database; what goes on beside requests is left out. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CountedStatements extends OncePerRequestFilter implements BeanPostProcessor {

    private final ThreadLocal<@Nullable List<String>> ofThisRequest = new ThreadLocal<>();
    private final Map<String, List<String>> byPath = new ConcurrentHashMap<>();

    /** What the last request of that path sent. */
    List<String> sent(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> sent = new ArrayList<>();
        ofThisRequest.set(sent);
        try {
            chain.doFilter(request, response);
        } finally {
            ofThisRequest.remove();
            byPath.put(request.getRequestURI(), sent);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? over(source, DataSource.class, "") : bean;
    }

    /** @param sql of the statement prepared, where the target is one */
    private <T> T over(Object target, Class<T> face, String sql) {
        return face.cast(Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(), new Class<?>[] {face}, (self, method, arguments) -> {
                    List<String> sent = ofThisRequest.get();
                    if (sent != null
                            && target instanceof Statement
                            && method.getName().startsWith("execute")) {
                        sent.add(arguments == null ? sql : String.valueOf(arguments[0]));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return switch (result) {
                            case PreparedStatement statement ->
                                over(statement, PreparedStatement.class, String.valueOf(arguments[0]));
                            case Connection connection
                            when !(target instanceof Statement) -> over(connection, Connection.class, "");
                            case null, default -> result;
                        };
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
