package cn.mingfa.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line: every key there, absent values null, numbers as numbers. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    static String object(Consumer<Json> members) {
        var out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            members.accept(new Json(generator));
            generator.writeEndObject();
        }
        return out.toString();
    }

    Json text(String name, String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    Json text(String name, Optional<String> value) {
        if (value.isPresent()) {
            return text(name, value.get());
        }
        generator.writeNullProperty(name);
        return this;
    }

    Json number(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    Json number(String name, OptionalInt value) {
        if (value.isPresent()) {
            return number(name, value.getAsInt());
        }
        generator.writeNullProperty(name);
        return this;
    }

    Json number(String name, BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        generator.writeNumberProperty(name, bare.scale() < 0 ? bare.setScale(0) : bare);
        return this;
    }

    Json flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    Json nested(String name, Consumer<Json> members) {
        generator.writeName(name);
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
        return this;
    }

    <T> Json list(String name, Collection<T> items, BiConsumer<Json, T> members) {
        generator.writeName(name);
        generator.writeStartArray();
        for (T item : items) {
            generator.writeStartObject();
            members.accept(this, item);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }
}
