package cn.mingfa.platform.web.part;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that is taken along and never shown in the page. */
public final class Download {

    private Download() {}

    /** The head of the answer, to which the content is added. */
    public static ResponseEntity.BodyBuilder named(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    /** The same for what no cache may keep. */
    public static ResponseEntity.BodyBuilder unkept(String name, MediaType type) {
        return named(name, type).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
