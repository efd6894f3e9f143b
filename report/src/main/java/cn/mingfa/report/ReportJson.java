package cn.mingfa.report;

import cn.mingfa.catalogue.Outline.PartKind;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.MatterType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes report.json as the command-line interface fixes it: every key is always there, absent values are null. */
public final class ReportJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ReportJson() {}

    /**
     * A paragraph with the figures it states.
     *
     * @param part empty for the opening
     * @param paragraph its words on paper
     * @param figures ids, in order
     */
    public record Passage(Optional<PartKind> part, String paragraph, List<String> figures) {
        public Passage {
            figures = List.copyOf(figures);
        }
    }

    /** A draft as it was made. */
    public static void write(Draft draft, Function<String, Optional<MatterType>> types, OutputStream out)
            throws IOException {
        List<Passage> passages = draft.paragraphs().stream()
                .filter(p -> p.kind() == DraftParagraph.Kind.PARAGRAPH)
                .map(p -> new Passage(p.part(), p.text(), p.figures()))
                .toList();
        write(
                draft.request().unitName(),
                draft.request().year(),
                draft.request().asOf(),
                draft.figures(),
                passages,
                types,
                out);
    }

    /** A report whose words people may have changed. */
    public static void write(
            String unit,
            int year,
            LocalDate asOf,
            List<DraftFigure> figures,
            List<Passage> passages,
            Function<String, Optional<MatterType>> types,
            OutputStream out)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("unit", unit);
            json.writeNumberProperty("year", year);
            json.writeStringProperty("as_of", asOf.toString());
            json.writeArrayPropertyStart("figures");
            for (DraftFigure figure : figures) {
                figure(json, figure, types);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("text");
            for (Passage passage : passages) {
                json.writeStartObject();
                text(json, "part", passage.part().map(PartKind::key));
                json.writeStringProperty("paragraph", passage.paragraph());
                json.writeArrayPropertyStart("figures");
                passage.figures().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new IOException(e);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private static void figure(JsonGenerator json, DraftFigure figure, Function<String, Optional<MatterType>> types) {
        Tally tally = figure.tally();
        Optional<Figure.Ratio> ratio = ratio(tally.figure());
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        json.writeStringProperty("indicator", tally.indicator().name());
        json.writeStringProperty("key", tally.indicator().key());
        json.writeStringProperty("state", state(tally.figure()));
        number(json, "value", tally.figure().amount());
        json.writeStringProperty("unit", tally.indicator().unit());
        number(json, "numerator", ratio.map(Figure.Ratio::numerator));
        number(json, "denominator", ratio.map(Figure.Ratio::denominator));
        json.writeStringProperty("formula", FormulaWords.write(tally.indicator().formula(), types));
        json.writeNumberProperty(
                "indicator_version", tally.indicator().edition().version());
        json.writeArrayPropertyStart("rows");
        for (Tally.Row row : tally.rows()) {
            json.writeStartObject();
            json.writeStringProperty("matter", row.matter().toString());
            json.writeStringProperty("number", row.number());
            json.writeStringProperty("title", row.title());
            json.writeStringProperty("on", row.on().toString());
            json.writeStringProperty("part", row.part().name().toLowerCase(Locale.ROOT));
            number(json, "amount", row.amount());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String state(Figure figure) {
        return switch (figure) {
            case Figure.Number number -> "number";
            case Figure.Zero zero -> "zero";
            case Figure.Empty empty -> "empty";
            case Figure.NotApplicable none -> "not_applicable";
        };
    }

    private static Optional<Figure.Ratio> ratio(Figure figure) {
        return switch (figure) {
            case Figure.Number number -> number.ratio();
            case Figure.Zero zero -> zero.ratio();
            case Figure.Empty empty -> Optional.empty();
            case Figure.NotApplicable none -> Optional.empty();
        };
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> value) {
        value.map(BigDecimal::stripTrailingZeros)
                .ifPresentOrElse(
                        n -> json.writeNumberProperty(name, n.scale() < 0 ? n.setScale(0) : n),
                        () -> json.writeNullProperty(name));
    }
}
