package cn.mingfa.platform.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people laid over the draft: nothing but the replay of the changes not taken back.
 *
 * @param words by paragraph; blank words take the paragraph out
 * @param places the paragraphs put behind others, by paragraph, in the order it was done
 * @param own the paragraphs people added
 * @param dismissed reasons by finding
 * @param cutOff set by a person, if one was
 */
record Overlay(
        Map<String, String> words,
        Map<String, String> places,
        Set<String> own,
        Map<String, String> dismissed,
        Optional<LocalDate> cutOff) {

    static Overlay replay(List<Edit> edits) {
        Set<Integer> takenBack = takenBack(edits);
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        Set<String> own = new HashSet<>();
        Map<String, String> dismissed = new LinkedHashMap<>();
        Optional<LocalDate> cutOff = Optional.empty();
        for (Edit edit : edits) {
            if (takenBack.contains(edit.act())) {
                continue;
            }
            String on = edit.paragraph();
            switch (edit.kind()) {
                case OPENED, UNDONE -> {}
                case EDITED, FIXED -> words.put(on, edit.after().orElse(""));
                case ADDED -> {
                    own.add(on);
                    words.put(on, edit.after().orElse(""));
                    places.put(on, edit.behind().orElse(""));
                }
                case MOVED -> {
                    places.remove(on);
                    places.put(on, edit.behind().orElse(""));
                }
                case REDRAFTED -> {
                    own.remove(on);
                    words.remove(on);
                    places.remove(on);
                }
                case DISMISSED -> dismissed.put(on, edit.why().orElse(""));
                case CUT_OFF -> cutOff = edit.after().map(LocalDate::parse);
            }
        }
        return new Overlay(words, places, own, dismissed, cutOff);
    }

    /** The latest change that can still be taken back; of several made in one act the last. */
    static Optional<Edit> undoable(List<Edit> edits) {
        Set<Integer> takenBack = takenBack(edits);
        return edits.reversed().stream()
                .filter(e -> switch (e.kind()) {
                    case OPENED, UNDONE -> false;
                    case EDITED, ADDED, MOVED, REDRAFTED, FIXED, DISMISSED, CUT_OFF -> !takenBack.contains(e.act());
                })
                .findFirst();
    }

    /** The acts taken back. */
    private static Set<Integer> takenBack(List<Edit> edits) {
        Set<Integer> seqs = new HashSet<>();
        edits.forEach(e -> e.undoes().ifPresent(seqs::add));
        return seqs;
    }

    /**
     * The paragraphs in the order of the paper: as drafted, with those placed by people put behind their neighbour. One
     * whose neighbour is not there today stands where it would be drafted, or last. Words for a paragraph that is not
     * drafted today stand at the end of its part.
     */
    List<String> order(List<String> drafted) {
        List<String> order = new ArrayList<>(drafted);
        words.keySet().stream()
                .filter(id -> !own.contains(id) && !order.contains(id))
                .forEach(id -> order.add(endOfPart(order, id), id));
        places.forEach((id, behind) -> {
            int stood = order.indexOf(id);
            if (order.contains(behind)) {
                order.remove(id);
                order.add(order.indexOf(behind) + 1, id);
            } else if (stood < 0) {
                order.add(id);
            }
        });
        order.removeIf(id -> words.containsKey(id) && words.getOrDefault(id, "").isBlank());
        return order;
    }

    /** Behind the last paragraph of the part an id such as {@code achievements.study} names, else behind all. */
    private static int endOfPart(List<String> order, String id) {
        String part = part(id);
        for (int i = order.size() - 1; i >= 0; i--) {
            if (part(order.get(i)).equals(part)) {
                return i + 1;
            }
        }
        return order.size();
    }

    private static String part(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
