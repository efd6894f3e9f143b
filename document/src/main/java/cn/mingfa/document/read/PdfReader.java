package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text layer of a PDF; what has none is refused, for pictures are not guessed at. */
final class PdfReader {

    private static final int MAIN_MEMORY = 32 * 1024 * 1024;
    private static final long STORAGE = 512L * 1024 * 1024;

    /** Held, or the setting is lost with the logger. What is wrong with a file is told to the user, not to a log. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        // Text needs no look at the fonts of the machine, which would cost seconds at the first file.
        FontMappers.set(new PdfFonts());
    }

    private PdfReader() {}

    static SourceText read(String name, Path file, long size) throws UnreadableDocument {
        if (size > Limits.PDF_BYTES) {
            throw Refusal.tooLarge("PDF ", Limits.PDF_BYTES);
        }
        try {
            PdfStreams.check(file);
            var memory = MemoryUsageSetting.setupMixed(MAIN_MEMORY, STORAGE);
            try (PDDocument pdf = Loader.loadPDF(file.toFile(), memory.streamCache)) {
                return lines(pdf).source(name, Format.PDF);
            }
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted();
        } catch (PdfLines.TooMuch e) {
            throw Refusal.bomb();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library meets broken structures with all kinds of exceptions; to the user they are one thing.
            throw Refusal.damaged("PDF ");
        }
    }

    private static Lines lines(PDDocument pdf) throws IOException, UnreadableDocument {
        if (pdf.getNumberOfPages() > Limits.PDF_PAGES) {
            throw Refusal.tooMany("PDF 的页数", Limits.PDF_PAGES);
        }
        var printed = new PdfLines();
        printed.getText(pdf);
        List<PrintedLine> all = printed.lines();
        long letters = all.stream()
                .mapToLong(
                        l -> l.ruled().map(RuledTable::length).orElse(l.text().length()))
                .sum();
        if (letters == 0 || printed.images() > 0 && letters < 10L * pdf.getNumberOfPages()) {
            throw Refusal.scanned("PDF");
        }
        long unmapped = all.stream().mapToLong(PrintedLine::unmapped).sum();
        if (unmapped * 5 > letters) {
            throw Refusal.unmapped("PDF");
        }
        var text = new Lines();
        new PrintedParagraphs(all).write(text);
        return text;
    }
}
