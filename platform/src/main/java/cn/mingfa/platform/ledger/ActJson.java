package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Acts as the columns {@code journal.kind} and {@code journal.act} hold them. */
final class ActJson {

    private ActJson() {}

    static String kind(Entry.Act act) {
        return switch (act) {
            case Entry.Registered registered -> "registered";
            case Entry.Performed performed -> "performed";
            case Entry.Corrected corrected -> "corrected";
            case Entry.Moved moved -> "moved";
            case Entry.Withdrawn withdrawn -> "withdrawn";
            case Entry.Noted noted -> "noted";
            case Entry.EvidenceFiled filed -> "evidence_filed";
            case Entry.Linked linked -> "linked";
            case Entry.Handed handed -> "handed";
        };
    }

    static String write(MatterType type, Entry.Act act) {
        ObjectNode json = Json.object();
        switch (act) {
            case Entry.Registered registered -> {
                json.put("owner_unit", registered.ownerUnit().toString());
                json.put("handling_unit", registered.handlingUnit().toString());
                json.put("number", registered.number());
                ObjectNode dates = json.putObject("dates");
                registered.dates().forEach((kind, day) -> dates.put(kind.key(), day.toString()));
                json.set("fields", ValueJson.write(type, registered.fields()));
            }
            case Entry.Performed performed -> {
                json.put("action", performed.action());
                json.set("fields", ValueJson.write(type, performed.fields()));
                performed.note().ifPresent(note -> json.put("note", note));
            }
            case Entry.Corrected corrected -> {
                changes(json, type, corrected.fields());
                json.put("reason", corrected.reason());
            }
            case Entry.Moved moved -> {
                json.put("from", moved.from());
                moved.stage().ifPresent(stage -> json.put("stage", stage));
                changes(json, type, moved.fields());
                json.put("reason", moved.reason());
            }
            case Entry.Withdrawn withdrawn -> {
                json.put("entry", withdrawn.entry());
                json.put("reason", withdrawn.reason());
            }
            case Entry.Noted noted -> json.put("text", noted.text());
            case Entry.EvidenceFiled filed -> {
                json.put("sha256", filed.sha256());
                json.put("name", filed.name());
                json.put("kind", filed.kind());
                json.put("effective_on", filed.effectiveOn().toString());
            }
            case Entry.Linked linked -> {
                json.put("other", linked.other().toString());
                json.put("type", linked.type().name());
            }
            case Entry.Handed handed -> {
                json.put("owner_unit", handed.ownerUnit().toString());
                json.put("handling_unit", handed.handlingUnit().toString());
                handed.holder().ifPresent(person -> json.put("holder", person.toString()));
                json.put("words", handed.words());
            }
        }
        return Json.text(json);
    }

    private static void changes(ObjectNode json, MatterType type, Map<String, Optional<Value>> changes) {
        ObjectNode fields = json.putObject("fields");
        changes.forEach((key, value) -> {
            if (value.isPresent()) {
                ValueJson.putField(fields, type, key, value.get());
            } else {
                fields.putNull(key);
            }
        });
    }

    static Entry.Act read(MatterType type, String kind, String text) {
        JsonNode json = Json.parse(text);
        return switch (kind) {
            case "registered" ->
                new Entry.Registered(
                        UUID.fromString(json.get("owner_unit").asString()),
                        UUID.fromString(json.get("handling_unit").asString()),
                        json.get("number").asString(),
                        dates(json.get("dates")),
                        ValueJson.readAll(type, json.get("fields")));
            case "performed" ->
                new Entry.Performed(
                        json.get("action").asString(),
                        ValueJson.readAll(type, json.get("fields")),
                        Optional.ofNullable(json.get("note")).map(JsonNode::asString));
            case "corrected" ->
                new Entry.Corrected(
                        corrected(type, json.get("fields")), json.get("reason").asString());
            case "moved" ->
                new Entry.Moved(
                        json.get("from").intValue(),
                        Optional.ofNullable(json.get("stage")).map(JsonNode::asString),
                        corrected(type, json.get("fields")),
                        json.get("reason").asString());
            case "withdrawn" ->
                new Entry.Withdrawn(
                        json.get("entry").intValue(), json.get("reason").asString());
            case "noted" -> new Entry.Noted(json.get("text").asString());
            case "evidence_filed" ->
                new Entry.EvidenceFiled(
                        json.get("sha256").asString(),
                        json.get("name").asString(),
                        json.get("kind").asString(),
                        LocalDate.parse(json.get("effective_on").asString()));
            case "linked" ->
                new Entry.Linked(
                        UUID.fromString(json.get("other").asString()),
                        LinkType.valueOf(json.get("type").asString()));
            case "handed" ->
                new Entry.Handed(
                        UUID.fromString(json.get("owner_unit").asString()),
                        UUID.fromString(json.get("handling_unit").asString()),
                        Optional.ofNullable(json.get("holder"))
                                .map(JsonNode::asString)
                                .map(UUID::fromString),
                        json.get("words").asString());
            default -> throw new IllegalStateException("the journal holds an unknown kind of entry: " + kind);
        };
    }

    private static Map<DateKind, LocalDate> dates(JsonNode json) {
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        for (DateKind kind : DateKind.values()) {
            if (json.has(kind.key())) {
                dates.put(kind, LocalDate.parse(json.get(kind.key()).asString()));
            }
        }
        return dates;
    }

    private static Map<String, Optional<Value>> corrected(MatterType type, JsonNode json) {
        Map<String, Optional<Value>> fields = new LinkedHashMap<>();
        for (String key : json.propertyNames()) {
            JsonNode node = json.get(key);
            if (node.isNull()) {
                fields.put(key, Optional.empty());
            } else if (isDate(key)) {
                fields.put(key, Optional.of(new Value.Day(LocalDate.parse(node.asString()))));
            } else {
                Field field = type.field(key)
                        .orElseThrow(() -> new IllegalStateException(type.key() + " has no field " + key));
                fields.put(key, Optional.of(ValueJson.read(field, node)));
            }
        }
        return fields;
    }

    private static boolean isDate(String key) {
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
