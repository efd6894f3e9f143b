package cn.mingfa.platform.web.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words in addresses. */
final class Addresses {

    private Addresses() {}

    static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
