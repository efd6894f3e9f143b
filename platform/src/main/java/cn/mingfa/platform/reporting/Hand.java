package cn.mingfa.platform.reporting;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What of a report a person may write.
 *
 * @param all the whole of it
 * @param pieces else these: keys of parts, ids of the paragraphs sections begin with
 */
record Hand(boolean all, Set<String> pieces) {

    Hand {
        pieces = Set.copyOf(pieces);
    }

    /** The paragraphs they may write; none said where it is all of them. A section runs to the next one. */
    Optional<Set<String>> paragraphs(Paper paper) {
        if (all) {
            return Optional.empty();
        }
        Set<String> own = new HashSet<>();
        boolean within = false;
        for (Paper.Line line : paper.lines()) {
            Passage passage = line.passage();
            boolean heading = passage.kind() == ParagraphView.Kind.HEADING;
            if (heading || passage.lead().isPresent() || pieces.contains(passage.id())) {
                within = pieces.contains(passage.id());
            }
            boolean part =
                    passage.part().filter(kind -> pieces.contains(kind.key())).isPresent();
            if (!heading && (within || part)) {
                own.add(passage.id());
            }
        }
        return Optional.of(own);
    }

    boolean holds(Paper paper, String paragraph) {
        return paragraphs(paper).map(own -> own.contains(paragraph)).orElse(true);
    }

    /**
     * Refuses what is not theirs to change.
     *
     * @param place the paragraph a finding stands in, where a finding is put aside
     */
    void check(Paper paper, ReportStore.Wish wish, Optional<String> place) {
        boolean may = all
                || switch (wish.kind()) {
                    case EDITED, FIXED, REDRAFTED, UNDONE -> holds(paper, wish.paragraph());
                    case ADDED -> holds(paper, wish.behind().orElse(""));
                    case DISMISSED -> place.filter(at -> holds(paper, at)).isPresent();
                    case OPENED, MOVED, CUT_OFF -> false;
                };
        if (!may) {
            throw new ReportRefusal("这一处不是请您写的，或者已经交稿，不能改。要改已经交的，请分工的人退回给您。");
        }
    }
}
