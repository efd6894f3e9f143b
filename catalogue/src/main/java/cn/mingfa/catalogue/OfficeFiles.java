package cn.mingfa.catalogue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office's own files: {@code *.yaml} in one folder and its sub-folders, and {@code calendar.csv} in the folder
 * itself; links are not followed.
 *
 * @param files the readable ones, by name
 * @param findings about the others
 */
public record OfficeFiles(List<SourceFile> files, List<CatalogueFinding> findings) {

    private static final int DEPTH = 3;

    public OfficeFiles {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** What lies in that folder. */
    public static OfficeFiles in(Path directory) {
        Findings findings = new Findings();
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths(directory, findings)) {
            String name = directory.relativize(path).toString().replace('\\', '/');
            try {
                if (Files.size(path) > 4L * Limits.FILE) {
                    findings.add(Place.of(name), "too_large", "文件太大，超过" + 4 * Limits.FILE / 1024 + "KB，请拆成几个文件。");
                } else {
                    files.add(new SourceFile(name, Files.readString(path)));
                }
            } catch (CharacterCodingException e) {
                findings.add(Place.of(name), "encoding", "文件不是UTF-8编码，请另存为UTF-8再试。");
            } catch (IOException e) {
                findings.add(Place.of(name), "unreadable", "文件读不了，请检查权限：" + e.getMessage());
            }
        }
        return new OfficeFiles(files, findings.sorted());
    }

    private static List<Path> paths(Path directory, Findings findings) {
        try (Stream<Path> walk = Files.walk(directory, DEPTH)) {
            List<Path> paths = walk.filter(
                            p -> p.toString().endsWith(".yaml") || p.equals(directory.resolve(OfficeFolder.CALENDAR)))
                    .filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(Limits.FILES + 1L)
                    .toList();
            if (paths.size() > Limits.FILES) {
                findings.add(Place.of(directory.toString()), "over_limit", "文件超过" + Limits.FILES + "个。");
                return List.of();
            }
            return paths;
        } catch (IOException e) {
            findings.add(Place.of(directory.toString()), "unreadable", "这个文件夹读不了，请检查是否存在以及权限。");
            return List.of();
        }
    }
}
