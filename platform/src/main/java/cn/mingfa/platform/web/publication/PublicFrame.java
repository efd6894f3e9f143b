package cn.mingfa.platform.web.publication;

import cn.mingfa.platform.publication.PublicSite;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.util.WebUtils;

/**
 * What surrounds a public page.
 *
 * @param owner whose site it is
 * @param large whether the larger type is asked for (长辈版)
 * @param here the address of this page, to come back to
 */
public record PublicFrame(String owner, boolean large, String here, List<Tab> tabs) {

    static final String SIZE = "mf_size";
    static final String LARGE = "large";

    public PublicFrame {
        tabs = List.copyOf(tabs);
    }

    /** A section in the head of the page. */
    public record Tab(String key, String label) {}

    static PublicFrame of(PublicSite site, HttpServletRequest request) {
        Cookie size = WebUtils.getCookie(request, SIZE);
        String query = request.getQueryString();
        boolean reading = "GET".equals(request.getMethod());
        return new PublicFrame(
                site.owner(),
                size != null && LARGE.equals(size.getValue()),
                reading ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/public",
                site.sections().stream()
                        .map(section -> new Tab(section.key(), section.label()))
                        .toList());
    }
}
