package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.figure.Formula.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outline (提纲) of a report: its parts, and the wording that binds figures and matters.
 *
 * <p>Texts hold placeholders in braces: {@code {unit}}, {@code {year}}, {@code {next_year}}, {@code {as_of}}; in a
 * {@link Stated} sentence {@code {=indicator_key}} is a figure with its unit ({@code 35期}); in an {@link Each} sentence
 * {@code {field_key}} is a field of the matter, {@code {number}} its number.
 *
 * @param title e.g. {@code {unit}{year}年法治政府建设情况报告}
 * @param opening first paragraph
 */
public record Outline(Edition edition, String key, String name, String title, String opening, List<Part> parts) {

    private static final Pattern FIGURE = Pattern.compile("\\{=([a-z0-9_.]+)}");

    public Outline {
        parts = List.copyOf(parts);
    }

    /** Keys of the figures its sentences state. */
    public Set<String> indicators() {
        Set<String> keys = new TreeSet<>();
        parts.stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.sentences().stream())
                .forEach(sentence -> {
                    if (sentence instanceof Stated stated) {
                        Matcher figure = FIGURE.matcher(stated.text());
                        while (figure.find()) {
                            keys.add(figure.group(1));
                        }
                    }
                });
        return keys;
    }

    /** The four statutory parts and 其他. */
    public enum PartKind {
        ACHIEVEMENTS,
        SHORTCOMINGS,
        PRINCIPAL,
        NEXT_YEAR,
        OTHER;

        /** As in JSON: {@code next_year}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A part with its heading (without number).
     *
     * @param required whether law demands it; an optional part without content is left out
     */
    public record Part(
            PartKind kind, String heading, boolean required, Optional<String> opening, List<Section> sections) {
        public Part {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A section: run-in heading (without number) and its sentences; left out when none of them speaks. Plain sentences
     * speak only in a section that holds no others. The run-in heading is left out where one section alone speaks.
     */
    public record Section(String key, String lead, List<Sentence> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /** One sentence of a section. */
    public sealed interface Sentence {}

    /** Said as it stands where its section speaks; one ending in a colon only if the next sentence speaks. */
    public record Plain(String text) implements Sentence {}

    /**
     * States figures. Said as {@code text} when every figure in it is a number or zero and at least one is a number; as
     * {@code zero} when all are zero; as {@code notApplicable} when one is not applicable; when one is empty the
     * sentence is said with the gap marked 待填, but kept silent (and named among the gaps) when nothing at all is on
     * record for any of its figures. A sentence without the text for its case is left out.
     */
    public record Stated(String text, Optional<String> zero, Optional<String> notApplicable) implements Sentence {}

    /**
     * Tells of each matter a selection finds.
     *
     * @param text said of each, without final stop; words in square brackets are said only when every field in them is
     *     filled
     * @param numbered whether they are counted off 一是, 二是
     * @param limit at most so many are told of, newest last
     * @param none said when there are none; left out when empty
     */
    public record Each(Selection selection, String text, boolean numbered, int limit, Optional<String> none)
            implements Sentence {}
}
