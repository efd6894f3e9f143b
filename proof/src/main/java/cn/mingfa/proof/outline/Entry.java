package cn.mingfa.proof.outline;

import cn.mingfa.proof.Heading;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Block;
import java.util.Optional;
import java.util.Set;

/**
 * A heading as found, with what the checks want to know beyond the public {@link Heading}.
 *
 * @param ordinal its number, also where the printed one was lost and its place tells it; 0 if unknown
 * @param lost whether the number is missing although its siblings have one
 * @param certain whether a gap in the siblings' numbers proves the loss
 * @param from position of the words in the block's view
 * @param to exclusive
 * @param standalone whether the block holds nothing but the heading
 * @param speaksOf every part the words speak of
 */
public record Entry(
        int level,
        Optional<String> number,
        int ordinal,
        boolean lost,
        boolean certain,
        Block block,
        int from,
        int to,
        boolean standalone,
        Part part,
        Set<Part> speaksOf) {

    /** The words of the heading, folded. */
    public String words() {
        return block.text().substring(from, to);
    }

    /** Offset of the words in the text. */
    public int start() {
        return block.view().start(from);
    }

    /** Offset behind the words in the text. */
    public int end() {
        return block.view().end(to);
    }

    /** The public face of it. */
    public Heading heading(String source) {
        return new Heading(level, number, source.substring(start(), end()), part, start(), end());
    }

    Entry withPart(Part newPart, Set<Part> newSpeaksOf) {
        return new Entry(
                level, number, ordinal, lost, certain, block, from, to, standalone, newPart, Set.copyOf(newSpeaksOf));
    }
}
