package cn.mingfa.platform.web.proof;

import cn.mingfa.document.DocxReviewer;
import cn.mingfa.document.Mark;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.library.LibraryRefusal;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Marking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The original .docx with what was taken over as revisions and what is still open as comments. */
@Component
class ReviewCopies {

    private static final String REMARKER = "明法校核";

    private final Originals originals;
    private final Desk desk;

    ReviewCopies(Originals originals, Desk desk) {
        this.originals = originals;
        this.desk = desk;
    }

    /** Whether the file the sheet came from is still at hand for the user. */
    boolean canWrite(Sheet sheet, User user) {
        return sheet.original().flatMap(key -> originals.find(key, user)).isPresent();
    }

    /**
     * The marked copy.
     *
     * @param open findings neither taken over nor put aside
     * @throws LibraryRefusal if the original is gone or cannot be written back
     */
    byte[] write(Sheet sheet, Collection<Finding> open, User user) {
        byte[] original = sheet.original()
                .flatMap(key -> originals.find(key, user))
                .orElseThrow(() -> new LibraryRefusal("原文件已经不在内存中，写不回去了。请重新上传校核，或者下载重新排版的 DOCX。"));
        try {
            Path copy = Files.createTempFile("mingfa-document", ".part");
            try {
                Files.write(copy, original);
                var out = new ByteArrayOutputStream();
                new DocxReviewer(user.name(), REMARKER, desk.now()).write(copy, marks(sheet, open), out);
                return out.toByteArray();
            } catch (UnreadableDocument e) {
                throw new LibraryRefusal("“" + sheet.name() + "”写不回修订。" + e.sentence());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Mark> marks(Sheet sheet, Collection<Finding> open) {
        Changes changes = Changes.of(sheet);
        List<Mark> marks = new ArrayList<>(changes.replacements());
        for (Mark remark : Marking.remarks(List.copyOf(open))) {
            int start = changes.place(remark.start());
            int end = remark.end() == remark.start() ? start : changes.place(remark.end() - 1) + 1;
            marks.add(new Mark(start, Math.max(start, end), remark.replacement(), remark.remark()));
        }
        return marks;
    }
}
