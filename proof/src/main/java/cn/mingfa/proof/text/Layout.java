package cn.mingfa.proof.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A document taken apart: its blocks in order, each with its role, and the metadata its carrier states.
 *
 * @param labels label without blanks to value, from the carrier and from metadata lines in the text
 * @param hardWrapped whether lines end where the page does and not where the paragraph does
 */
public record Layout(
        String source,
        List<Block> blocks,
        Map<Role, List<Block>> byRole,
        Map<String, String> labels,
        boolean hardWrapped) {

    static Layout of(String source, List<Block> blocks, Map<String, String> labels, boolean hardWrapped) {
        Map<Role, List<Block>> byRole =
                blocks.stream().collect(Collectors.groupingBy(Block::role, Collectors.toUnmodifiableList()));
        return new Layout(source, List.copyOf(blocks), byRole, labels, hardWrapped);
    }

    /** The blocks with the role, in order. */
    public List<Block> blocks(Role role) {
        return byRole.getOrDefault(role, List.of());
    }
}
