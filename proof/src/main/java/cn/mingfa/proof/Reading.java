package cn.mingfa.proof;

import java.util.List;

/** What was read out of one document; every offset counts UTF-16 units of the text as read. */
public record Reading(
        Metadata document,
        List<Heading> outline,
        List<Fact> facts,
        List<Shortcoming> shortcomings,
        List<Commitment> commitments) {

    public Reading {
        outline = List.copyOf(outline);
        facts = List.copyOf(facts);
        shortcomings = List.copyOf(shortcomings);
        commitments = List.copyOf(commitments);
    }
}
