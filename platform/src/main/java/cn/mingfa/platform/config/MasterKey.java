package cn.mingfa.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in GCM for personal data, and the installation's own key, which wraps the keys of persons: it lies in a file beside the
 * database, so that a copy of the database alone opens nothing.
 */
public final class MasterKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The key of that file, made at the first start, readable by its owner alone. */
    public static MasterKey of(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path half = file.resolveSibling(file.getFileName() + ".part");
                Files.deleteIfExists(half);
                Files.createFile(
                        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(half, randomKey());
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException("not a key of " + KEY_BYTES + " bytes: " + file);
            }
            return new MasterKey(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] randomKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public byte[] wrap(byte[] personKey, byte[] context) {
        return seal(key, personKey, context);
    }

    public byte[] unwrap(byte[] wrapped, byte[] context) {
        return open(key, wrapped, context);
    }

    public static byte[] seal(byte[] personKey, byte[] clear, byte[] context) {
        return seal(new SecretKeySpec(personKey, "AES"), clear, context);
    }

    public static byte[] open(byte[] personKey, byte[] sealed, byte[] context) {
        return open(new SecretKeySpec(personKey, "AES"), sealed, context);
    }

    private static byte[] seal(SecretKey key, byte[] clear, byte[] context) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(clear);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + secret.length);
            System.arraycopy(secret, 0, sealed, NONCE_BYTES, secret.length);
            return sealed;
        } catch (GeneralSecurityException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static byte[] open(SecretKey key, byte[] sealed, byte[] context) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException defect) {
            throw new IllegalStateException("sealed data does not open with its key", defect);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
