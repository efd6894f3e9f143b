package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Outline.PartKind;
import java.util.List;

/**
 * A part of a report and how full it is.
 *
 * @param heading with its number, e.g. 一、主要举措和成效
 * @param filled figures that have a value, zero and not-applicable included
 * @param total figures asked for
 * @param missing names of the indicators that are not filled in (待填)
 * @param sections its sections with words, in order
 */
public record PartView(
        PartKind kind, String heading, int filled, int total, List<String> missing, List<SectionView> sections) {

    public PartView {
        missing = List.copyOf(missing);
        sections = List.copyOf(sections);
    }

    /** Whether nothing is missing. */
    public boolean isFull() {
        return missing.isEmpty();
    }

    /**
     * A section within a part.
     *
     * @param paragraph id of the paragraph it begins with
     * @param heading its run-in heading, e.g. （二）规范行政执法
     */
    public record SectionView(String paragraph, String heading) {}
}
