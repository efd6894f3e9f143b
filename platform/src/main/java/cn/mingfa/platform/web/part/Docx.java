package cn.mingfa.platform.web.part;

import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document to take along. */
public final class Docx {

    private static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Docx() {}

    /** @param note printed at the head of every page; none when blank */
    public static ResponseEntity<byte[]> of(OfficialDocument document, String note) {
        DocxWriter writer = note.isBlank() ? new DocxWriter() : new DocxWriter().withNote(note);
        String name = document.title() + ".docx";
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(writer.toBytes(document));
    }
}
