package cn.mingfa.proof.outline;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The parts the sections of the first level serve, by their headings, by what is said in them and by their order. */
final class Sections {

    /** So much of a section tells what it is about. */
    private static final int FAR = 400;

    private static final int LONGEST_HALF = 12;

    private final List<Found> found;
    private final OptionalInt year;
    private final List<Optional<Part>> parts = new ArrayList<>();
    private final int ending;
    /** The highest level of the text's headings: （一） where there is no 一、. */
    private final int top;

    Sections(List<Found> found, OptionalInt year) {
        this.found = found;
        this.year = year;
        top = found.stream()
                .filter(f -> f.level() == 1 || f.number().isPresent())
                .mapToInt(Found::level)
                .min()
                .orElse(1);
        int first = found.size();
        Optional<Part> expected = Optional.empty();
        for (int i = 0; i < found.size(); i++) {
            Optional<Part> part = found.get(i).level() == top ? told(i, expected) : Optional.empty();
            parts.add(part);
            expected = part.isPresent() ? behind(part.get(), expected) : expected;
            boolean ends =
                    part.filter(p -> p != Part.ACHIEVEMENTS && p != Part.OTHER).isPresent();
            first = ends ? Math.min(first, i) : first;
        }
        ending = first;
    }

    /** What usually follows: plans behind the shortcomings, if need be behind the principal's duties that follow them. */
    private static Optional<Part> behind(Part part, Optional<Part> expected) {
        return switch (part) {
            case SHORTCOMINGS -> Optional.of(Part.NEXT_YEAR);
            case PRINCIPAL, OTHER -> expected;
            case ACHIEVEMENTS, NEXT_YEAR -> Optional.empty();
        };
    }

    /** Whether a section of the first level serves the part. */
    boolean tell(Part part) {
        return parts.contains(Optional.of(part));
    }

    /**
     * The part of the heading there. One that nothing tells, before the shortcomings, the principal's duties or plans, is
     * of what was done, whatever it is called.
     */
    Part at(int heading) {
        Optional<Part> told = found.get(heading).level() == top ? parts.get(heading) : Parts.of(words(heading), year);
        return told.orElse(heading < ending && ending < found.size() ? Part.ACHIEVEMENTS : Part.OTHER);
    }

    private String words(int heading) {
        return found.get(heading).entry(Part.OTHER).words();
    }

    /** The half of a part on shortcomings and plans that a section of it names, and nothing else: 存在困难, 下一步打算. */
    static Optional<Part> half(String heading, OptionalInt year) {
        return Parts.of(heading, year)
                .filter(part -> part == Part.SHORTCOMINGS || part == Part.NEXT_YEAR)
                .filter(part -> heading.length() <= LONGEST_HALF && !Signs.solves(heading));
    }

    private Optional<Part> told(int heading, Optional<Part> expected) {
        String words = words(heading);
        Optional<Part> named = Parts.of(words, year);
        if (named.isPresent() && named.get() != Part.SHORTCOMINGS && named.get() != Part.ACHIEVEMENTS) {
            return named;
        }
        var signs = new Signs(words, text(heading), expected, year);
        if (named.isEmpty()) {
            return signs.strongest().filter(part -> part != Part.NEXT_YEAR || !opens(heading));
        }
        if (named.get() == Part.SHORTCOMINGS) {
            return signs.speakFor(Part.ACHIEVEMENTS, Part.SHORTCOMINGS) ? Optional.of(Part.ACHIEVEMENTS) : named;
        }
        return signs.speakFor(Part.PRINCIPAL, Part.ACHIEVEMENTS) ? Optional.of(Part.PRINCIPAL) : named;
    }

    /** Whether the section is the first of several: 我局将学习精神作为首要任务 promises nothing there. */
    private boolean opens(int heading) {
        boolean first = found.subList(0, heading).stream().noneMatch(f -> f.level() == top);
        return first && found.subList(heading + 1, found.size()).stream().anyMatch(f -> f.level() == top);
    }

    /** What is said under the heading, up to the next one of its level. */
    private String text(int heading) {
        var text = new StringBuilder();
        Found opens = found.get(heading);
        append(text, opens.block(), opens.textFrom());
        for (int i = heading + 1; i < found.size() && text.length() < FAR; i++) {
            Found next = found.get(i);
            if (next.isHeading() && next.level() <= opens.level()) {
                break;
            }
            append(text, next.block(), 0);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Block block, int from) {
        String words = block.text();
        int room = Math.max(0, FAR - text.length());
        text.append(words, from, Math.min(words.length(), from + room)).append('\n');
    }
}
