package cn.mingfa.proof.statutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An office's full texts: one UTF-8 file {@code 标题.txt} for each statute in the folder {@code statutes} of the office's
 * own folder, in the form they are read in, so that a person can look at them and mend them.
 */
public final class StatuteFolder {

    /** The folder inside an office's own folder. */
    public static final String NAME = "statutes";

    private static final int MOST = 2000;
    private static final long LARGEST = 4L << 20;
    private static final int LONGEST_NAME = 70;

    private StatuteFolder() {}

    /**
     * What a folder holds.
     *
     * @param problems a Chinese sentence for each file that could not be taken
     */
    public record Contents(List<StatuteText> texts, List<String> problems) {
        public Contents {
            texts = List.copyOf(texts);
            problems = List.copyOf(problems);
        }
    }

    /** The texts of the folder in the order of their names; nothing where there is no such folder. Links are not followed. */
    public static Contents read(Path folder) {
        var texts = new ArrayList<StatuteText>();
        var problems = new ArrayList<String>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Contents(texts, problems);
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> files = list.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            if (files.size() > MOST) {
                problems.add(folder + "：超过" + MOST + "个文件，请移走不需要的。");
            }
            for (Path file : files.subList(0, Math.min(MOST, files.size()))) {
                read(file, texts, problems);
            }
        } catch (IOException e) {
            problems.add(folder + "：文件夹读不了，请检查权限。");
        }
        return new Contents(texts, problems);
    }

    private static void read(Path file, List<StatuteText> texts, List<String> problems) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(file + "：文件太大，请核对是不是一部法律法规的全文。");
            } else {
                texts.add(StatuteParser.parse(Files.readString(file)));
            }
        } catch (BadStatute e) {
            problems.add(file + "：" + e.sentence());
        } catch (IOException e) {
            problems.add(file + "：文件读不了，请检查权限，并确认是UTF-8编码。");
        }
    }

    /**
     * Writes a text into the folder, which is made if need be; one of the same title is replaced as a whole or not at all.
     *
     * @return the file
     */
    public static Path write(Path folder, StatuteText text) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName(text.title()));
        Path draft = Files.createTempFile(folder, "statute", ".part");
        try {
            Files.writeString(draft, text.print());
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String fileName(String title) {
        var name = new StringBuilder();
        title.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || "（）－-、".indexOf(c) >= 0 ? c : '_')
                .limit(LONGEST_NAME)
                .forEach(name::appendCodePoint);
        return name + ".txt";
    }
}
