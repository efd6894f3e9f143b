package cn.mingfa.cli;

import cn.mingfa.document.DocxReviewer;
import cn.mingfa.document.SourceText;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.proof.Findings;
import cn.mingfa.proof.Marking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Where {@code check --review} puts copies of the files with the findings in them; the files themselves stay as they are. */
final class ReviewFolder {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final Path folder;
    private final DocxReviewer reviewer;

    ReviewFolder(Path folder, LocalDate today) {
        this.folder = folder;
        this.reviewer =
                new DocxReviewer(Words.get("check.reviewer"), Words.get("check.reviewer"), today.atStartOfDay());
    }

    /**
     * Writes the copy.
     *
     * @return where it stands
     * @throws UnreadableDocument if the file is no .docx
     */
    Path write(SourceText source, Findings findings) throws UnreadableDocument, IOException {
        Path file = Path.of(source.name());
        var copy = new ByteArrayOutputStream();
        reviewer.write(file, Marking.of(findings), copy);
        String name = ENDING.matcher(String.valueOf(file.getFileName())).replaceFirst("");
        return Files.write(folder.resolve(name + Words.get("check.reviewed")), copy.toByteArray());
    }
}
