package cn.mingfa.platform.web.part;

import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document to take along. */
public final class Docx {

    private static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Docx() {}

    /**
     * The document under its title.
     *
     * @param note printed at the head of every page; none when blank
     */
    public static ResponseEntity<byte[]> of(OfficialDocument document, String note) {
        return of(document, document.title(), note);
    }

    /** The same under a name of its own, without its ending. */
    public static ResponseEntity<byte[]> of(OfficialDocument document, String name, String note) {
        DocxWriter writer = note.isBlank() ? new DocxWriter() : new DocxWriter().withNote(note);
        return Download.unkept(name + ".docx", TYPE).body(writer.toBytes(document));
    }
}
