package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.facts.FactReader;
import cn.mingfa.proof.metadata.MetadataReader;
import cn.mingfa.proof.narrative.Commitments;
import cn.mingfa.proof.narrative.Shortcomings;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.outline.Outlines;
import cn.mingfa.proof.text.Layout;
import cn.mingfa.proof.text.Layouts;

/**
 * Reads documents: metadata, outline, facts, shortcomings and commitments. Time and memory grow linearly with the text;
 * safe for any number of threads.
 */
public final class Readings {

    private Readings() {}

    /** What the text says; never fails, whatever the text, and an empty text gives an empty reading. */
    public static Reading read(SourceText source) {
        Layout layout = Layouts.of(source);
        Metadata metadata = MetadataReader.read(layout);
        Outline outline = Outlines.of(layout, metadata.year());
        String text = source.text();
        return new Reading(
                metadata,
                FactReader.read(layout, outline, metadata.year()),
                Shortcomings.read(text, outline, metadata.year()),
                Commitments.read(text, outline, metadata.year()),
                layout,
                outline);
    }
}
