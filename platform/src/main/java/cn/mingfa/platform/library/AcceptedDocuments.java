package cn.mingfa.platform.library;

import cn.mingfa.document.SourceText;
import cn.mingfa.platform.identity.User;
import cn.mingfa.proof.Genre;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The shelf of accepted documents (已采用文件). A user sees the documents of their own unit and of those below it, an
 * overseeing user all. Whatever is put on the shelf or taken off is an entry of {@link cn.mingfa.platform.audit.Acts}.
 */
public interface AcceptedDocuments {

    /** The longest text kept, in UTF-16 units; an annual report has some ten thousand. */
    int LONGEST = 500_000;

    /**
     * What is put on the shelf.
     *
     * @param year it reports on
     * @param title empty where the document's own is to be taken
     */
    record Offered(UUID unit, int year, Genre genre, String title, SourceText document) {}

    /** Puts a document on the shelf. */
    AcceptedDocument accept(Offered offered, User user);

    /** What the user may see, the newest year first. */
    List<AcceptedDocument> list(User user);

    /** Every document of the units and years asked, whoever asks: for comparison, not for showing. */
    List<AcceptedDocument> reports(Genre genre, int fromYear, int toYear);

    /** The document of that id, if it is on the shelf and the user may see it. */
    Optional<AcceptedDocument> find(UUID id, User user);

    /** The unit's own report of the year, the one accepted last. */
    Optional<AcceptedDocument> report(UUID unit, int year);

    /**
     * The text of a document on the shelf with what its carrier said about it, under the document's title.
     *
     * @throws cn.mingfa.platform.ledger.NotFound if it is gone
     */
    SourceText source(UUID id);

    /** Whether the user may take documents off: principals and administrators. */
    boolean mayRemove(User user);

    /**
     * Takes a document off the shelf.
     *
     * @throws LibraryRefusal if the user may not, the reason is lacking or it is already gone
     */
    void remove(UUID id, String why, User user);
}
