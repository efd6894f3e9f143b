package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Outline.PartKind;
import cn.mingfa.report.DraftParagraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays what people wrote over the paragraphs of a draft. */
final class Passages {

    private Passages() {}

    /** The passages in the order of the paper. */
    static List<Passage> of(List<DraftParagraph> drafted, Overlay overlay) {
        Map<String, Passage> known = new LinkedHashMap<>();
        drafted.forEach(p -> known.put(p.id(), drafted(p)));
        List<String> order = overlay.order(List.copyOf(known.keySet()));
        overlay.words().forEach((id, words) -> known.put(id, written(id, words, Optional.ofNullable(known.get(id)))));
        List<Passage> passages = new ArrayList<>();
        Optional<PartKind> part = Optional.empty();
        for (String id : order) {
            Passage passage = known.get(id);
            if (passage != null) {
                // a paragraph belongs to the part it stands in, whatever it was drafted for
                part = passage.kind() == ParagraphView.Kind.HEADING ? passage.part() : part;
                passages.add(new Passage(id, part, passage.kind(), passage.source(), passage.edited()));
            }
        }
        return passages;
    }

    private static Passage drafted(DraftParagraph paragraph) {
        return new Passage(paragraph.id(), paragraph.part(), kind(paragraph.kind()), paragraph.source(), false);
    }

    private static Passage written(String id, String words, Optional<Passage> drafted) {
        if (drafted.isPresent()) {
            return new Passage(id, drafted.get().part(), drafted.get().kind(), words, true);
        }
        Optional<PartKind> heading = heading(id);
        return new Passage(
                id,
                heading,
                heading.isPresent() ? ParagraphView.Kind.HEADING : ParagraphView.Kind.PARAGRAPH,
                words,
                true);
    }

    private static ParagraphView.Kind kind(DraftParagraph.Kind kind) {
        return switch (kind) {
            case HEADING -> ParagraphView.Kind.HEADING;
            case PARAGRAPH -> ParagraphView.Kind.PARAGRAPH;
        };
    }

    /** The part whose heading has that id. */
    private static Optional<PartKind> heading(String id) {
        for (PartKind kind : PartKind.values()) {
            if (kind.key().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
