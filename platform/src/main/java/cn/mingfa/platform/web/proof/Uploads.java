package cn.mingfa.platform.web.proof;

import cn.mingfa.document.Documents;
import cn.mingfa.document.SourceText;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.platform.library.LibraryRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a browser sends; the file itself is not kept. */
@Component
class Uploads {

    /**
     * The document in the file, line ends as line feeds.
     *
     * @throws LibraryRefusal with the reader's own sentence where it cannot be read
     */
    SourceText read(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename())
                .map(n -> n.substring(Math.max(n.lastIndexOf('/'), n.lastIndexOf('\\')) + 1))
                .filter(n -> !n.isBlank())
                .orElse("文件");
        if (file.isEmpty()) {
            throw new LibraryRefusal("没有选择文件，或者文件是空的。请选好文件再上传。");
        }
        try {
            Path copy = Files.createTempFile("mingfa-document", ".part");
            try {
                file.transferTo(copy);
                return Documents.read(copy).named(name);
            } catch (UnreadableDocument e) {
                throw new LibraryRefusal("“" + name + "”没有读成。" + e.sentence());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words typed or pasted. */
    static SourceText pasted(String words) {
        return SourceText.of("粘贴的文字", unixLines(words));
    }

    static String unixLines(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n');
    }
}
