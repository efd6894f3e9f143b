package cn.mingfa.cli;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Commitment;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Heading;
import cn.mingfa.proof.Metadata;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.Shortcoming;
import java.util.Optional;

/** What was read from a report, for a person. */
final class FactsPage {

    private static final int PLACE = 9;
    private static final int NAME = 30;
    private static final int LABEL = 10;

    private final Ink ink;
    private final SourceText source;
    private final Reading reading;
    private final Places places;

    FactsPage(Ink ink, SourceText source, Reading reading) {
        this.ink = ink;
        this.source = source;
        this.reading = reading;
        this.places = new Places(source.text());
    }

    String print() {
        var out = new StringBuilder();
        out.append(ink.bold(source.name())).append("\n\n");
        metadata(out, reading.document());
        section(out, "facts.outline", reading.outline().size());
        for (Heading heading : reading.outline()) {
            line(
                    out,
                    heading.start(),
                    "  ".repeat(heading.level() - 1) + heading.number().orElse("") + heading.heading());
        }
        section(out, "facts.facts", reading.facts().size());
        for (Fact fact : reading.facts()) {
            line(out, fact.start(), Width.pad(fact.indicator(), NAME) + " " + ink.bold(written(fact)) + details(fact));
        }
        section(out, "facts.shortcomings", reading.shortcomings().size());
        for (Shortcoming shortcoming : reading.shortcomings()) {
            line(
                    out,
                    shortcoming.start(),
                    shortcoming.text()
                            + shortcoming
                                    .cause()
                                    .map(c -> ink.faint(Words.say("facts.cause", c)))
                                    .orElse(""));
        }
        section(out, "facts.commitments", reading.commitments().size());
        for (Commitment commitment : reading.commitments()) {
            line(out, commitment.start(), commitment.text());
        }
        return out.toString();
    }

    private void metadata(StringBuilder out, Metadata data) {
        label(out, "facts.title", data.title());
        label(out, "facts.issuer", data.issuer());
        label(
                out,
                "facts.year",
                data.year().isPresent() ? Optional.of(data.year().getAsInt() + "年") : Optional.empty());
        label(out, "facts.number", data.number());
        label(out, "facts.signer", data.signer());
        label(out, "facts.addressee", data.addressee());
        label(out, "facts.written_on", data.writtenOn().map(OfficialDocument::chinese));
        label(out, "facts.published_on", data.publishedOn().map(OfficialDocument::chinese));
        label(out, "facts.index_number", data.indexNumber());
    }

    private void label(StringBuilder out, String key, Optional<String> value) {
        value.ifPresent(text -> out.append("  ")
                .append(ink.faint(Width.pad(Words.get(key), LABEL)))
                .append(text)
                .append('\n'));
    }

    private void section(StringBuilder out, String key, int count) {
        out.append('\n').append(ink.bold(Words.say(key, count))).append('\n');
    }

    private void line(StringBuilder out, int offset, String text) {
        out.append(ink.faint(Width.pad("  " + places.at(offset), PLACE)))
                .append(text.replace('\n', ' '))
                .append('\n');
    }

    private static String written(Fact fact) {
        return fact.verbal() ? fact.quote() : fact.written() + fact.unit();
    }

    private String details(Fact fact) {
        var out = new StringBuilder();
        if (!fact.subject().isEmpty()) {
            out.append("  ").append(fact.subject());
        }
        fact.period().text().ifPresent(text -> out.append("  ").append(text));
        switch (fact.qualifier()) {
            case EXACT -> {}
            case AT_LEAST -> out.append("  ").append(Words.get("facts.at_least"));
            case ABOUT -> out.append("  ").append(Words.get("facts.about"));
            case AT_MOST -> out.append("  ").append(Words.get("facts.at_most"));
        }
        if (fact.verbal()) {
            out.append("  ").append(Words.get("facts.verbal"));
        }
        return ink.faint(out.toString());
    }
}
