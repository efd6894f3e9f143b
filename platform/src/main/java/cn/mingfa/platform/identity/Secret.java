package cn.mingfa.platform.identity;

import cn.mingfa.platform.config.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that stands in an address and is shown once: 256 random bits, written in 43 characters. Only its hash is kept;
 * at that length a plain SHA-256 cannot be searched back.
 */
public final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A new one, safe in an address. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
