package cn.mingfa.platform.publication;

import cn.mingfa.platform.ledger.MatterView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What everybody may read: derived from the ledger, filtered at one place, by what the definitions of matter types declare
 * public. A matter that is not public has no address here, and nobody learns that it exists. Personal data is never part
 * of an answer.
 */
public interface PublicSite {

    /** Whose site it is: the unit that stands above all others. */
    String owner();

    /** The sections in the order of the catalogue. */
    List<Section> sections();

    /** What is listed in a section; empty where there is none of that name. */
    Optional<Listing> list(String section, Wanted wanted);

    /** A matter; empty where it is not public, or stands in another section. */
    Optional<PublicMatter> open(String section, UUID matter);

    /** The address of the matter's public page, if it has one today. */
    Optional<String> address(MatterView matter);

    /**
     * A section of the site.
     *
     * @param teach what would be there while it is empty
     * @param newest a few of its matters
     */
    record Section(String key, String label, String teach, int count, List<Line> newest) {
        public Section {
            newest = List.copyOf(newest);
        }
    }

    /** A matter in a list. */
    record Line(UUID id, String number, String title, String unit, LocalDate since, Standing standing) {}

    /**
     * What is asked of a list.
     *
     * @param words all of them occur in title or number; {@code standing} and {@code unit} as the lines say, or empty
     * @param page counts from 0
     */
    record Wanted(String words, String standing, String unit, int page) {}

    /**
     * One page of a list.
     *
     * @param standings the words there are, with how many lines have them, whatever was asked
     * @param units names there are
     */
    record Listing(
            Section section,
            List<Line> lines,
            int found,
            int page,
            int pages,
            List<Choice> standings,
            List<String> units) {
        public Listing {
            lines = List.copyOf(lines);
            standings = List.copyOf(standings);
            units = List.copyOf(units);
        }
    }

    record Choice(String word, int count) {}
}
