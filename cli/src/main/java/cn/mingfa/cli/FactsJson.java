package cn.mingfa.cli;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Metadata;
import cn.mingfa.proof.Reading;
import java.time.LocalDate;
import java.util.Optional;

/** The line of {@code facts --json}. */
final class FactsJson {

    private FactsJson() {}

    static String line(SourceText source, Reading reading) {
        return Json.object(json -> json.text("file", source.name())
                .text("text_sha256", source.sha256())
                .nested("document", d -> document(d, reading.document()))
                .list(
                        "outline",
                        reading.outline(),
                        (j, heading) -> j.number("level", heading.level())
                                .text("number", heading.number())
                                .text("heading", heading.heading())
                                .text("part", heading.part().key())
                                .number("start", heading.start())
                                .number("end", heading.end()))
                .list("facts", reading.facts(), FactsJson::fact)
                .list(
                        "shortcomings",
                        reading.shortcomings(),
                        (j, shortcoming) -> j.text("text", shortcoming.text())
                                .number("start", shortcoming.start())
                                .number("end", shortcoming.end())
                                .text("cause", shortcoming.cause()))
                .list(
                        "commitments",
                        reading.commitments(),
                        (j, commitment) -> j.text("text", commitment.text())
                                .number("start", commitment.start())
                                .number("end", commitment.end())));
    }

    private static void document(Json json, Metadata data) {
        json.text("title", data.title())
                .text("issuer", data.issuer())
                .text("region", data.region())
                .text("unit_kind", data.unitKind().key())
                .number("year", data.year())
                .text("genre", data.genre().key())
                .text("number", data.number())
                .text("signer", data.signer())
                .text("addressee", data.addressee())
                .text("written_on", data.writtenOn().map(LocalDate::toString))
                .text("published_on", data.publishedOn().map(LocalDate::toString))
                .text("index_number", data.indexNumber());
    }

    private static void fact(Json json, Fact fact) {
        json.text("indicator", fact.indicator())
                .text("key", fact.key())
                .number("value", fact.value())
                .text("unit", Optional.of(fact.unit()).filter(unit -> !unit.isEmpty()))
                .text("written", fact.written())
                .number("scale", fact.scale())
                .text("qualifier", fact.qualifier().key())
                .text("kind", fact.kind().key())
                .flag("verbal", fact.verbal())
                .nested(
                        "period",
                        p -> p.text("from", fact.period().from().map(LocalDate::toString))
                                .text("to", fact.period().to().map(LocalDate::toString))
                                .text("text", fact.period().text()))
                .text("subject", fact.subject())
                .number("start", fact.start())
                .number("end", fact.end())
                .text("quote", fact.quote())
                .text("clause", fact.clause());
    }
}
