package cn.mingfa.document;

import cn.mingfa.document.review.Hand;
import cn.mingfa.document.review.ReviewedDocx;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Writes marks back into the .docx they are about, everything else of it untouched: replacements become revisions (修订)
 * that the word processor accepts or rejects one by one, two paragraphs joined among them; remarks become comments (批注).
 * A replacement that cannot be a revision (a paragraph parted, a number the word processor counts, a place that is replaced
 * already) becomes a comment that proposes it.
 *
 * <p>The same file, marks, names and time give the same bytes. Safe for use by many threads.
 */
public final class DocxReviewer {

    private final Hand revising;
    private final Hand remarking;

    /**
     * @param reviser whose name revisions bear
     * @param remarker whose name comments bear
     * @param at the time both bear, to the second
     */
    public DocxReviewer(String reviser, String remarker, LocalDateTime at) {
        this.revising = new Hand(reviser, at);
        this.remarking = new Hand(remarker, at);
    }

    /**
     * Writes the marked document; the stream stays open.
     *
     * @param marks over the text as {@link Documents} reads it from the file
     * @throws UnreadableDocument if the file is no .docx, damaged or beyond the limits; nothing is written then
     * @throws IOException if the stream fails
     */
    public void write(Path docx, List<Mark> marks, OutputStream out) throws UnreadableDocument, IOException {
        out.write(ReviewedDocx.bytes(docx, marks, revising, remarking));
    }
}
