package cn.mingfa.proof;

import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Layout;
import java.util.List;
import java.util.Objects;

/**
 * What was read out of one document; every offset counts UTF-16 units of the text as read. Two readings are equal when
 * what they say is.
 */
public final class Reading {

    private final Metadata document;
    private final List<Heading> outline;
    private final List<Fact> facts;
    private final List<Shortcoming> shortcomings;
    private final List<Commitment> commitments;
    private final Layout layout;
    private final Outline structure;

    Reading(
            Metadata document,
            List<Fact> facts,
            List<Shortcoming> shortcomings,
            List<Commitment> commitments,
            Layout layout,
            Outline structure) {
        this.document = document;
        this.outline = List.copyOf(structure.headings(layout.source()));
        this.facts = List.copyOf(facts);
        this.shortcomings = List.copyOf(shortcomings);
        this.commitments = List.copyOf(commitments);
        this.layout = layout;
        this.structure = structure;
    }

    public Metadata document() {
        return document;
    }

    public List<Heading> outline() {
        return outline;
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Shortcoming> shortcomings() {
        return shortcomings;
    }

    public List<Commitment> commitments() {
        return commitments;
    }

    /** The text taken apart, kept so that the checks need not do it again. */
    Layout layout() {
        return layout;
    }

    /** The outline with what the checks want to know beyond its public face. */
    Outline structure() {
        return structure;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that
                && document.equals(that.document)
                && outline.equals(that.outline)
                && facts.equals(that.facts)
                && shortcomings.equals(that.shortcomings)
                && commitments.equals(that.commitments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, outline, facts, shortcomings, commitments);
    }

    @Override
    public String toString() {
        return "Reading[" + document + ", " + outline + ", " + facts + ", " + shortcomings + ", " + commitments + "]";
    }
}
