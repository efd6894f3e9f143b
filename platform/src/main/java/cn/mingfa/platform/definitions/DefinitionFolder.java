package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.OfficeFiles;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.platform.config.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The office's own definitions as files for whoever looks after the machine: the edition in use is written there, and
 * what somebody alters there is noticed. A hidden file says which edition was written last, and what it was, so that an
 * alteration by hand is told from a copy that is merely old.
 */
final class DefinitionFolder {

    private static final String STAMP = ".edition";

    private final Path folder;

    DefinitionFolder(Path folder) {
        this.folder = folder;
    }

    /** @param stamp what was written last, if anything was */
    record Look(OfficeFiles found, Optional<Stamp> stamp) {

        /** Whether somebody altered it since we wrote it. */
        boolean altered() {
            return !found.findings().isEmpty()
                    || stamp.map(s -> !s.hash().equals(hash(found.files())))
                            .orElse(!found.files().isEmpty());
        }
    }

    /** @param edition the edition written */
    record Stamp(long edition, String hash) {}

    /** Changes whenever a file is added, altered or removed; cheap. */
    String signature() {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .map(DefinitionFolder::signature)
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException unreadable) {
            return "unreadable: " + unreadable.getMessage();
        }
    }

    private static String signature(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return file + " gone";
        }
    }

    Look look() {
        if (!Files.isDirectory(folder)) {
            return new Look(new OfficeFiles(List.of(), List.of()), Optional.empty());
        }
        return new Look(OfficeFiles.in(folder), stamp());
    }

    private Optional<Stamp> stamp() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(STAMP));
            return Optional.of(new Stamp(Long.parseLong(lines.get(0)), lines.get(1)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** Writes an edition: its files and no others that would be read, and the stamp last. */
    void write(long edition, List<SourceFile> files) {
        try {
            Files.createDirectories(folder);
            Set<String> names = files.stream().map(SourceFile::name).collect(Collectors.toSet());
            for (SourceFile old : OfficeFiles.in(folder).files()) {
                if (!names.contains(old.name())) {
                    Files.delete(folder.resolve(old.name()));
                }
            }
            for (SourceFile file : files) {
                put(inside(file.name()), file.text());
            }
            put(folder.resolve(STAMP), edition + "\n" + hash(files) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies what lies there beside the folder before it is written over; says where. */
    Path keepAside(Look look) {
        String name =
                folder.getFileName() + ".aside/" + hash(look.found().files()).substring(0, 12);
        Path aside = folder.resolveSibling(name);
        try {
            for (SourceFile file : look.found().files()) {
                put(aside.resolve(file.name()), file.text());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return aside;
    }

    private Path inside(String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("not a name inside the folder: " + name);
        }
        return file;
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static String hash(List<SourceFile> files) {
        List<SourceFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(SourceFile::name));
        MessageDigest digest = Sha256.begun();
        for (SourceFile file : sorted) {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return Sha256.hex(digest);
    }
}
