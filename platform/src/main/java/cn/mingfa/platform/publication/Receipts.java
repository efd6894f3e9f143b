package cn.mingfa.platform.publication;

import cn.mingfa.platform.config.Sha256;
import cn.mingfa.platform.identity.Secret;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Receipts of comments (回执): sixteen letters and digits, of which only the hash is kept. A receipt is made from the key of
 * the form, 122 random bits that nobody but its reader has seen, so that a form sent twice gives the same one; at eighty bits
 * it cannot be guessed.
 */
final class Receipts {

    /** Without the letters that look like digits. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final JdbcClient jdbc;
    private final Clock clock;

    Receipts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The receipt of a form sent for a matter, as it is written: XXXX-XXXX-XXXX-XXXX. */
    static String of(UUID matter, UUID key) {
        BigInteger number = new BigInteger(1, Sha256.of("receipt " + matter + " " + key));
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                written.append('-');
            }
            written.append(LETTERS.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return written.toString();
    }

    /** The key under which the comment is registered: of this matter alone, whatever key the form brought. */
    static UUID registration(UUID matter, UUID key) {
        return UUID.nameUUIDFromBytes(Sha256.of("comment " + matter + " " + key));
    }

    void keep(String receipt, UUID comment) {
        jdbc.sql("""
                        insert into public_receipt (code_hash, comment_id, made_at) values (:hash, :comment, :at)
                        on conflict do nothing
                        """)
                .param("hash", Secret.hash(plain(receipt)))
                .param("comment", comment)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The comment of a receipt, however it was typed. */
    Optional<UUID> comment(String receipt) {
        return jdbc.sql("select comment_id from public_receipt where code_hash = :hash")
                .param("hash", Secret.hash(plain(receipt)))
                .query(UUID.class)
                .optional();
    }

    /** As it is written, with its dashes; what cannot be one stays as it is. */
    static String written(String typed) {
        String plain = plain(typed);
        return plain.length() == LENGTH ? plain.replaceAll("(.{4})(?=.)", "$1-") : plain;
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
