package cn.mingfa.proof.outline;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Numbering;
import java.util.Optional;
import java.util.Set;

/**
 * A block of the body and the heading it holds, if any.
 *
 * @param level 0 if the block holds no heading
 */
record Found(
        Block block,
        int level,
        Optional<String> number,
        int ordinal,
        boolean lost,
        boolean certain,
        Optional<Leads.Lead> lead) {

    private static final int LISTED = -1;

    static Found plain(Block block) {
        return new Found(block, 0, Optional.empty(), 0, false, false, Optional.empty());
    }

    /** A line of a table of contents. */
    static Found listed(Block block) {
        return new Found(block, 0, Optional.empty(), LISTED, false, false, Optional.empty());
    }

    boolean isListed() {
        return ordinal == LISTED;
    }

    static Found numbered(Block block, Numbering.Mark mark, Leads.Lead lead) {
        return new Found(
                block, mark.level(), Optional.of(mark.printed()), mark.ordinal(), false, false, Optional.of(lead));
    }

    /** The same block as a heading whose number is not there. */
    Found unnumbered(int newLevel, int newOrdinal, boolean wasLost, boolean isCertain, Leads.Lead newLead) {
        return new Found(block, newLevel, Optional.empty(), newOrdinal, wasLost, isCertain, Optional.of(newLead));
    }

    /** The same heading at the level it belongs to, its number as printed. */
    Found atLevel(int newLevel) {
        return new Found(block, newLevel, number, ordinal, lost, certain, lead);
    }

    boolean isHeading() {
        return level > 0;
    }

    /** Whether anything stands behind the number. */
    boolean hasWords() {
        return lead.map(words -> words.to() > words.from()).orElse(false);
    }

    int textFrom() {
        return lead.map(Leads.Lead::textFrom).orElse(0);
    }

    Entry entry(Part part) {
        Leads.Lead words = lead.orElseThrow();
        return new Entry(
                level,
                number,
                ordinal,
                lost,
                certain,
                block,
                words.from(),
                words.to(),
                words.standalone(),
                part,
                Set.of(part));
    }
}
