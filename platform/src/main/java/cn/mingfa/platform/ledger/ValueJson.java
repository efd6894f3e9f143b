package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values as the column {@code matter.fields} holds them: text and codes as strings, numbers as numbers, dates as ISO
 * strings, 是否 as true or false, several codes as an array, persons as an array of {@code {"key": …, "name": …}}, lines of
 * a table as an array of objects, not applicable as {@code {"na": reason}}, personal data as {@code {"sealed": true}}. A key that is absent is empty.
 */
public final class ValueJson {

    /** What stands in row and journal where personal data is sealed away. */
    static final String SEALED = "＊＊＊";

    private ValueJson() {}

    /** The value of a field as JSON holds it. */
    public static Value read(Field field, JsonNode node) {
        if (node.isObject()) {
            return node.has("sealed")
                    ? new Value.Text(SEALED)
                    : new Value.NotApplicable(node.path("na").asString());
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> new Value.Text(node.asString());
            case WHOLE -> new Value.Whole(node.longValue());
            case DECIMAL -> new Value.Decimal(node.decimalValue());
            case DATE -> new Value.Day(LocalDate.parse(node.asString()));
            case DATE_TIME -> new Value.Moment(LocalDateTime.parse(node.asString()));
            case YES_NO -> new Value.YesNo(node.booleanValue());
            case CHOICE -> new Value.Choice(node.asString());
            case CHOICES -> new Value.Choices(strings(node));
            case PERSONS -> new Value.Persons(persons(node));
            case ROWS -> new Value.Rows(lines(field, node));
        };
    }

    /** All fields the type knows. */
    static Map<String, Value> readAll(MatterType type, JsonNode object) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            JsonNode node = object.get(field.key());
            if (node != null && !node.isNull()) {
                fields.put(field.key(), read(field, node));
            }
        }
        return fields;
    }

    static void put(ObjectNode into, String key, Value value) {
        switch (value) {
            case Value.Text text -> into.put(key, text.text());
            case Value.Whole whole -> into.put(key, whole.number());
            case Value.Decimal decimal -> into.put(key, decimal.number());
            case Value.Day day -> into.put(key, day.date().toString());
            case Value.Moment moment -> into.put(key, moment.at().toString());
            case Value.YesNo yesNo -> into.put(key, yesNo.yes());
            case Value.Choice choice -> into.put(key, choice.code());
            case Value.Choices choices -> {
                ArrayNode codes = into.putArray(key);
                choices.codes().forEach(codes::add);
            }
            case Value.Persons persons -> {
                ArrayNode all = into.putArray(key);
                persons.persons()
                        .forEach(person ->
                                all.addObject().put("key", person.key()).put("name", person.name()));
            }
            case Value.Rows rows -> {
                ArrayNode lines = into.putArray(key);
                rows.lines().forEach(line -> {
                    ObjectNode object = lines.addObject();
                    line.forEach((column, cell) -> put(object, column, cell));
                });
            }
            case Value.NotApplicable none -> into.putObject(key).put("na", none.reason());
        }
    }

    /** Fields of a matter, personal ones already replaced by what stands for them. */
    static ObjectNode write(MatterType type, Map<String, Value> fields) {
        ObjectNode object = Json.object();
        fields.forEach((key, value) -> putField(object, type, key, value));
        return object;
    }

    static void putField(ObjectNode object, MatterType type, String key, Value value) {
        boolean sealed = value instanceof Value.Text text
                && text.text().equals(SEALED)
                && type.field(key).filter(Field::personal).isPresent();
        if (sealed) {
            object.putObject(key).put("sealed", true);
        } else {
            put(object, key, value);
        }
    }

    /** The number of a value that has one. */
    static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }

    private static List<Map<String, Value>> lines(Field field, JsonNode array) {
        List<Map<String, Value>> lines = new ArrayList<>();
        array.forEach(node -> {
            Map<String, Value> line = new LinkedHashMap<>();
            for (Field column : field.columns()) {
                JsonNode cell = node.get(column.key());
                if (cell != null && !cell.isNull()) {
                    line.put(column.key(), read(column, cell));
                }
            }
            lines.add(line);
        });
        return lines;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asString()));
        return strings;
    }

    private static List<Value.Person> persons(JsonNode array) {
        List<Value.Person> persons = new ArrayList<>();
        array.forEach(node -> persons.add(new Value.Person(
                node.path("key").asString(""), node.path("name").asString(""))));
        return persons;
    }
}
