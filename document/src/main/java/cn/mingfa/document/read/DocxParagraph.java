package cn.mingfa.document.read;

import org.jspecify.annotations.Nullable;

/** A paragraph while its runs are read. */
final class DocxParagraph {

    final Passage text = new Passage();
    final Passage run = new Passage();
    String style = "";

    @Nullable
    String numId;

    int level = -1;
    /** The open run is hidden. */
    boolean hidden;
    /** The paragraph mark is deleted: the next paragraph continues this one. */
    boolean joined;

    /** What the run holds belongs to the paragraph, unless it is hidden. */
    void endRun() {
        if (!hidden) {
            text.append(run);
        }
        run.clear();
        hidden = false;
    }
}
