package cn.mingfa.proof.outline;

import cn.mingfa.proof.Heading;
import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Block;
import java.util.Collections;
import java.util.List;

/**
 * The outline of a document and the place of every block of its body in it.
 *
 * @param entries headings in order
 * @param places one for each block of the body, in order
 * @param starts offsets where numbers begin anew, in order: an article, another text behind a signature
 */
public record Outline(List<Entry> entries, List<Place> places, List<Integer> starts) {

    public Outline {
        entries = List.copyOf(entries);
        places = List.copyOf(places);
        starts = List.copyOf(starts);
    }

    /** Whether numbers begin anew behind one heading, up to the beginning of the other. */
    public boolean startsBetween(Entry above, Entry entry) {
        int found = Collections.binarySearch(starts, above.block().start() + 1);
        int next = found < 0 ? -found - 1 : found;
        return next < starts.size() && starts.get(next) <= entry.block().start();
    }

    /**
     * A block of the body where it stands.
     *
     * @param headings words of the headings above it, outermost first, its own lead last
     * @param textFrom position in the view where the running text begins, behind number and lead; the length of the
     *     view if there is none
     */
    public record Place(Block block, Part part, List<String> headings, int textFrom) {

        /** Whether the block is a heading and nothing else. */
        public boolean isHeading() {
            return textFrom >= block.view().length();
        }
    }

    /** The public face of the outline. */
    public List<Heading> headings(String source) {
        return entries.stream().map(e -> e.heading(source)).toList();
    }
}
