package cn.mingfa.proof.text;

import java.util.List;
import java.util.Map;

/**
 * A document taken apart: its blocks in order, each with its role, and the metadata its carrier states.
 *
 * @param labels label without blanks to value, from the carrier and from metadata lines in the text
 * @param hardWrapped whether lines end where the page does and not where the paragraph does
 */
public record Layout(String source, List<Block> blocks, Map<String, String> labels, boolean hardWrapped) {

    public Layout {
        blocks = List.copyOf(blocks);
    }

    /** The blocks with the role, in order. */
    public List<Block> blocks(Role role) {
        return blocks.stream().filter(b -> b.role() == role).toList();
    }
}
