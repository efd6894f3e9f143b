package cn.mingfa.platform.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the public says to a matter that is open for it, and what became of it. */
public interface PublicComments {

    /**
     * Takes a comment into the ledger, through the front door.
     *
     * @return the receipt, which only whoever sent the comment knows; the same one for the same key
     * @throws PublicationRefusal with all that is wrong, or that it is too late
     */
    String say(String section, UUID matter, Said said);

    /** What became of the comment of that receipt; empty where there is none. */
    Optional<Fate> fate(String receipt);

    /**
     * @param key made by the form: sent twice, it is registered once
     * @param clause one of those offered, or empty for the whole
     * @param name optional, as {@code contact}: personal data
     */
    record Said(UUID key, String clause, String text, String name, String contact) {}

    /**
     * A comment as whoever sent it sees it.
     *
     * @param facts what is on record of how it was disposed of; empty until then
     * @param disposed whether that has been done
     * @param matter where it was sent to, while that is public
     */
    record Fate(
            String receipt,
            LocalDate sentOn,
            String to,
            Optional<PublicMatter.Related> matter,
            String words,
            boolean disposed,
            List<PublicMatter.Fact> facts) {
        public Fate {
            facts = List.copyOf(facts);
        }
    }
}
