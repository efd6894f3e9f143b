package cn.mingfa.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON read back into maps and lists. */
final class Parsed {

    private Parsed() {}

    static Map<String, Object> of(String line) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            return map(Objects.requireNonNull(value(parser)));
        }
    }

    static String code(String line) {
        return String.valueOf(map(of(line).get("error")).get("code"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> members, String name) {
        return (List<Object>) Objects.requireNonNull(members.get(name), name);
    }

    static BigDecimal number(Map<String, Object> members, String name) {
        return (BigDecimal) Objects.requireNonNull(members.get(name), name);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (Objects.requireNonNull(parser.currentToken())) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    Object value = value(parser);
                    members.put(name, value == null ? Null.NULL : value);
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(Objects.requireNonNull(value(parser)));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("not JSON");
        };
    }

    /** JSON's null. */
    enum Null {
        NULL
    }
}
