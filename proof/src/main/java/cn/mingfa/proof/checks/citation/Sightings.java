package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one pass over a document finds for all rules of this package. */
final class Sightings {

    /** A fixed expression with one edit. */
    record Near(View view, Phrase phrase, Edit edit) {}

    private static final int TITLE_REACH = 60;

    private final Map<Patterns.Sort, List<Sighting>> bySort = new EnumMap<>(Patterns.Sort.class);
    private final List<Near> near = new ArrayList<>();

    private Sightings() {}

    static Sightings of(Dossier dossier) {
        return dossier.once().of(Sightings.class, () -> new Sightings().read(dossier.prose()));
    }

    private Sightings read(List<Block> blocks) {
        for (Patterns.Sort sort : Patterns.Sort.values()) {
            bySort.put(sort, new ArrayList<>());
        }
        for (Block block : blocks) {
            Patterns.scan(block.text(), (use, end) -> found(block.view(), use, end));
        }
        return this;
    }

    private void found(View view, Patterns.Use use, int end) {
        String text = view.text();
        switch (use.sort()) {
            case FRONT -> {
                Phrase phrase = Phrase.ALL.get(use.id());
                int start = end - use.word().length();
                look(view, use.id(), phrase, start, Edit.behind(text, start, phrase.text(), phrase.half()));
            }
            case BACK -> {
                Phrase phrase = Phrase.ALL.get(use.id());
                Edit edit = Edit.before(text, end, phrase.text(), phrase.half());
                // the whole expression has been seen from its front
                if (edit != Edit.SAME) {
                    look(view, use.id(), phrase, end - phrase.text().length(), edit);
                }
            }
            case PIECE -> {
                Phrase phrase = Phrase.ALL.get(use.id() / Phrase.PIECES);
                int offset = phrase.piece(use.id() % Phrase.PIECES);
                WordEdit.around(
                                text,
                                end - use.word().length(),
                                phrase.text(),
                                offset,
                                use.word().length())
                        .ifPresent(edit -> near.add(new Near(view, phrase, edit)));
            }
            case VARIANT, WRONG, NUMBER, MEMBER, PLAN, TITLE ->
                bySort.getOrDefault(use.sort(), List.of())
                        .add(new Sighting(
                                view, use.id(), use.word(), end - use.word().length(), end));
        }
    }

    private void look(View view, int id, Phrase phrase, int start, @org.jspecify.annotations.Nullable Edit edit) {
        if (edit == Edit.SAME) {
            bySort.getOrDefault(Patterns.Sort.VARIANT, List.of())
                    .add(new Sighting(
                            view,
                            id,
                            phrase.text(),
                            start,
                            start + phrase.text().length()));
        } else if (edit != null) {
            near.add(new Near(view, phrase, edit));
        }
    }

    /** The sightings of a sort, block by block. */
    List<Sighting> of(Patterns.Sort sort) {
        return bySort.getOrDefault(sort, List.of());
    }

    /** Fixed expressions with one edit, permitted variants among them. */
    List<Near> near() {
        return near;
    }

    /** Whether the place stands inside 《》. */
    static boolean insideTitle(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - TITLE_REACH); i--) {
            char c = text.charAt(i);
            if (c == '《') {
                return true;
            }
            if (c == '》') {
                return false;
            }
        }
        return false;
    }
}
