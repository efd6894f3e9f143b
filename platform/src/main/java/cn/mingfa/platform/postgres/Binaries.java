package cn.mingfa.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs from the class path, unpacked once into the data folder. */
final class Binaries {

    private Binaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path data) throws IOException {
        Path home = data.resolve("pg-" + version());
        if (Files.isDirectory(home)) {
            return home;
        }
        Path half = data.resolve(home.getFileName() + ".part");
        Folders.delete(half);
        try (InputStream packed = archive().openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, half);
            }
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        return home;
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, root.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, target);
            boolean program = (entry.getMode() & 0100) != 0;
            if (!Files.isSymbolicLink(target) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String name = "/postgres-"
                + (system.contains("mac") ? "darwin" : "linux")
                + "-"
                + (processor.equals("aarch64") ? "arm_64" : "x86_64")
                + ".txz";
        URL found = Binaries.class.getResource(name);
        if (found == null) {
            throw new PostgresRefusal(
                    "没有适合这台机器（" + system + "，" + processor + "）的内置数据库程序。请用 mingfa.database.url 连接已有的 PostgreSQL。");
        }
        return found;
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
            if (in == null) {
                throw new IllegalStateException("binaries.properties is missing from the jar");
            }
            properties.load(in);
        }
        return properties.getProperty("version", "unknown");
    }
}
