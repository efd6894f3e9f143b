package cn.mingfa.cli;

import cn.mingfa.document.Documents;
import cn.mingfa.document.SourceText;
import cn.mingfa.document.UnreadableDocument;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Goes through the files in the order given. One that cannot be read yields its error and does not keep the others from
 * being done.
 */
final class FilesRun {

    static final int FINE = 0;
    static final int FOUND = 1;
    static final int FAILED = 2;

    private final Terminal terminal;
    private final boolean json;

    FilesRun(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** What a file came to: what is printed, to the last character, and the exit status it asks for. */
    record Outcome(String printed, int status) {}

    int run(List<String> files, Function<SourceText, Outcome> work) {
        int status = FINE;
        for (String file : files) {
            try {
                SourceText source = read(file);
                Outcome outcome = work.apply(source);
                terminal.out().print(outcome.printed());
                status = Math.max(status, outcome.status());
            } catch (UnreadableDocument e) {
                failed(file, e.code().key(), e.sentence());
                status = FAILED;
            } catch (StackOverflowError | OutOfMemoryError e) {
                failed(file, UnreadableDocument.Code.TOO_LARGE.key(), Words.get("file.beyond"));
                status = FAILED;
            } catch (RuntimeException e) {
                // a defect of ours: loud, but the other files are still done
                failed(file, UnreadableDocument.Code.UNREADABLE.key(), Words.get("file.defect"));
                e.printStackTrace(terminal.err());
                status = FAILED;
            }
            terminal.flush();
        }
        return status;
    }

    private void failed(String file, String code, String sentence) {
        if (json) {
            terminal.out()
                    .println(Json.object(j -> j.text("file", file)
                            .nested("error", e -> e.text("code", code).text("message", sentence))));
        }
        terminal.err().println(Words.say("file.failed", terminal.ink().red(file), sentence));
    }

    private static SourceText read(String file) throws UnreadableDocument {
        try {
            SourceText source = Documents.read(Path.of(file));
            return source.named(file);
        } catch (InvalidPathException e) {
            throw new UnreadableDocument(UnreadableDocument.Code.NOT_FOUND, Words.get("file.no_path"));
        }
    }
}
