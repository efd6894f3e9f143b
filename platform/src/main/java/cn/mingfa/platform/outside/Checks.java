package cn.mingfa.platform.outside;

import cn.mingfa.platform.identity.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** The word told to an outsider on another way. It is short: what guards it is that five wrong ones revoke the link. */
final class Checks {

    private Checks() {}

    static String hash(UUID link, String word) {
        return Secret.hash(link + ":" + word.strip());
    }

    static boolean isRight(String kept, UUID link, String word) {
        return MessageDigest.isEqual(
                kept.getBytes(StandardCharsets.US_ASCII), hash(link, word).getBytes(StandardCharsets.US_ASCII));
    }
}
