package cn.mingfa.proof.statutes;

import cn.mingfa.document.Documents;
import cn.mingfa.document.SourceText;
import cn.mingfa.document.UnreadableDocument;
import java.nio.file.Path;

/**
 * Reads the full text of a statute out of a file an office has collected: Markdown, docx and what else {@code document}
 * reads. Whoever keeps full texts, in a folder or a database, takes them in through here.
 */
public final class StatuteReader {

    /** Characters of the longest text taken; the longest code of the country has a tenth of it. */
    private static final int LONGEST = 1_000_000;

    private StatuteReader() {}

    /**
     * The statute in the file.
     *
     * @throws UnreadableDocument if the file cannot be read
     * @throws BadStatute if what it holds is no statute
     */
    public static StatuteText read(Path file) throws UnreadableDocument, BadStatute {
        return of(Documents.read(file));
    }

    /**
     * The statute in a document.
     *
     * @throws BadStatute if it is none
     */
    public static StatuteText of(SourceText source) throws BadStatute {
        return of(source.text());
    }

    /**
     * The statute in a text from title to last article.
     *
     * @throws BadStatute if it is none, or longer than any
     */
    public static StatuteText of(String words) throws BadStatute {
        if (words.length() > LONGEST) {
            throw new BadStatute(0, "这份文件有" + words.length() + "字，超过一部法律法规的长度，请核对是不是选错了文件。");
        }
        return StatuteParser.parse(words.replace('\u0000', ' '));
    }
}
