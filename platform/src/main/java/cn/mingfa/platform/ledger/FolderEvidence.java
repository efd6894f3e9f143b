package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.platform.config.Sha256;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Evidence in a folder, each file named by the hash of its content: {@code ab/cd/abcd….}. A file is on disk before the
 * entry that names it is written, so no entry names a file that is not there.
 */
final class FolderEvidence implements EvidenceStore {

    private final Path folder;
    private final long limit;
    private final JdbcClient jdbc;
    private final Units units;
    private final MatterTypes types;
    private final Clock clock;

    /** @param limit of one file, in bytes */
    FolderEvidence(Path folder, long limit, JdbcClient jdbc, Units units, MatterTypes types, Clock clock) {
        this.folder = folder;
        this.limit = limit;
        this.jdbc = jdbc;
        this.units = units;
        this.types = types;
        this.clock = clock;
    }

    /**
     * Puts the content into the folder.
     *
     * @return its hash
     * @throws MatterRefusal if it is empty or too large
     */
    String store(InputStreamSource content) {
        try {
            Path incoming = Files.createDirectories(folder.resolve("incoming"));
            Path temporary = Files.createTempFile(incoming, "file", ".part");
            try {
                Copied copied = copy(content, temporary);
                place(temporary, copied.sha256());
                enter(copied);
                return copied.sha256();
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Copied(String sha256, long size) {}

    private Copied copy(InputStreamSource content, Path to) throws IOException {
        MessageDigest digest = Sha256.begun();
        long size = 0;
        try (InputStream in = content.getInputStream();
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new MatterRefusal("too_large", "佐证材料超过" + limit / (1024 * 1024) + "兆，请压缩或者拆分后再上传。");
                }
                digest.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
        }
        if (size == 0) {
            throw new MatterRefusal("empty_file", "这个文件是空的，请选择有内容的佐证材料。");
        }
        return new Copied(Sha256.hex(digest), size);
    }

    private void place(Path temporary, String sha256) throws IOException {
        Path target = path(sha256);
        if (!Files.exists(target)) {
            try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.createDirectories(target.getParent());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private void enter(Copied file) {
        jdbc.sql("""
                        insert into evidence_file (sha256, size, secrecy, scan, stored_at)
                        values (:sha256, :size, :secrecy, :scan, :at)
                        on conflict do nothing
                        """)
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("secrecy", EvidenceItem.Secrecy.INTERNAL.key())
                .param("scan", EvidenceItem.Scan.UNSCANNED.key())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public InputStream content(String sha256, User user) {
        Access access = Access.of(user, units, types, LocalDate.now(clock));
        String scan = jdbc.sql("""
                        select f.scan from evidence_file f
                        where f.sha256 = :sha256 and exists (
                            select 1 from matter_evidence e join matter m on m.id = e.matter_id
                            where e.sha256 = f.sha256 and %s)
                        """.formatted(access.sql()))
                .param("sha256", sha256)
                .params(access.bound())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("没有这份佐证材料，或者您不能查看它。"));
        if (scan.equals(EvidenceItem.Scan.REFUSED.key())) {
            throw new NotFound("这份佐证材料未通过查毒，已经隔离，请重新上传。");
        }
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException missing) {
            throw new UncheckedIOException("evidence named by the journal is not in its folder: " + sha256, missing);
        }
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
