package cn.mingfa.platform.config;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a request finds out once, however often it is wanted while the page is made; outside a request it is found out
 * each time. Only for what cannot change within a request.
 */
public final class OncePerRequest {

    private OncePerRequest() {}

    /**
     * The answer this request already has, else the answer found now.
     *
     * @param asker whose question it is
     * @param question tells the asker's questions apart
     */
    public static <T> T of(Class<?> asker, String question, Class<T> kind, Supplier<T> find) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return find.get();
        }
        String name = asker.getName() + "." + question;
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return kind.cast(known);
        }
        T found = find.get();
        request.setAttribute(name, found, RequestAttributes.SCOPE_REQUEST);
        return found;
    }
}
