package cn.mingfa.platform.web.proof;

import cn.mingfa.document.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replacements made one after another, told as places of the text they began with. */
final class Changes {

    /** A stretch of the first text that still stands, or words put in: then {@code from} is where they stand in it. */
    private record Piece(int from, int length, Optional<String> words) {

        Piece head(int count) {
            return new Piece(from, count, words.map(w -> w.substring(0, count)));
        }

        Piece tail(int count) {
            return new Piece(
                    words.isPresent() ? from : from + count, length - count, words.map(w -> w.substring(count)));
        }

        boolean isKept() {
            return words.isEmpty();
        }
    }

    private final int first;
    private List<Piece> pieces;

    /** @param length of the text that steps will be made in */
    private Changes(int length) {
        first = length;
        pieces = List.of(new Piece(0, length, Optional.empty()));
    }

    static Changes of(Sheet sheet) {
        List<Sheet.Step> steps =
                sheet.acts().stream().flatMap(act -> act.steps().stream()).toList();
        int grown = steps.stream()
                .mapToInt(step -> step.is().length() - step.was().length())
                .sum();
        var changes = new Changes(Math.max(0, sheet.text().length() - grown));
        steps.forEach(changes::make);
        return changes;
    }

    private void make(Sheet.Step step) {
        List<Piece> next = new ArrayList<>();
        int end = step.at() + step.was().length();
        boolean put = false;
        int at = 0;
        for (Piece piece : pieces) {
            int before = Math.clamp(step.at() - at, 0, piece.length());
            int behind = Math.clamp(end - at, 0, piece.length());
            if (before > 0) {
                next.add(piece.head(before));
            }
            if (!put && step.at() <= at + piece.length()) {
                Piece rest = piece.tail(before);
                next.add(new Piece(rest.from(), step.is().length(), Optional.of(step.is())));
                put = true;
            }
            if (behind < piece.length()) {
                next.add(piece.tail(behind));
            }
            at += piece.length();
        }
        pieces = next;
    }

    /** What became of the first text, as replacements that do not lie over one another. */
    List<Mark> replacements() {
        List<Mark> marks = new ArrayList<>();
        var words = new StringBuilder();
        int told = 0;
        for (Piece piece : pieces) {
            if (piece.isKept()) {
                add(marks, told, piece.from(), words);
                told = piece.from() + piece.length();
            } else {
                words.append(piece.words().orElse(""));
            }
        }
        add(marks, told, first, words);
        return marks;
    }

    private static void add(List<Mark> marks, int from, int to, StringBuilder words) {
        if (to > from || !words.isEmpty()) {
            marks.add(new Mark(from, to, Optional.of(words.toString()), ""));
        }
        words.setLength(0);
    }

    /** Where a place of the text as it stands now was in the first one. */
    int place(int now) {
        int at = 0;
        for (Piece piece : pieces) {
            if (now < at + piece.length()) {
                return piece.isKept() ? piece.from() + now - at : piece.from();
            }
            at += piece.length();
        }
        return first;
    }
}
