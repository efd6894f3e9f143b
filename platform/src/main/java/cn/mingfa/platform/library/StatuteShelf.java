package cn.mingfa.platform.library;

import cn.mingfa.platform.identity.User;
import cn.mingfa.proof.statutes.StatuteText;
import cn.mingfa.proof.statutes.Statutes;
import java.time.Instant;
import java.util.Map;

/** The statutes (法规库): the shipped list with the full texts this installation has imported over it. */
public interface StatuteShelf {

    /** The list with all full texts over it. */
    Statutes statutes();

    /** When each full text of this installation was imported and by whom, by its title. */
    Map<String, Imported> imported();

    /** Whether the user may import and take off: those who oversee the whole district. */
    boolean may(User user);

    /**
     * Puts a full text on the shelf; one of the same title is replaced.
     *
     * @param words the text of the statute from title to last article, plain or Markdown
     * @throws LibraryRefusal if it is no statute, or the user may not
     */
    StatuteText put(String words, User user);

    /** Takes a full text off; the shipped entry stays. */
    void remove(String title, User user);

    /** How a full text came in. */
    record Imported(Instant at, String by) {}
}
