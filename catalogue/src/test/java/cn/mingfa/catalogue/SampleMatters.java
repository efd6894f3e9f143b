package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A small ledger of one unit, written as a clerk would write it: field by field, in words. */
final class SampleMatters {

    static final UUID UNIT = new UUID(7, 7);

    private final List<Matter> matters = new ArrayList<>();

    /** Adds a matter; {@code fields} are pairs of key and raw text, read at the definition's gate. */
    SampleMatters add(String type, LocalDate on, String... fields) {
        return addIn("", type, on, fields);
    }

    /** Adds a matter that stands in that stage. */
    SampleMatters addIn(String stage, String type, LocalDate on, String... fields) {
        MatterType definition = Catalogue.shipped().matterType(type).orElseThrow();
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], read(definition, fields[i], fields[i + 1], on));
        }
        String number = type + "-" + (matters.size() + 1);
        matters.add(new Matter(
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                type,
                definition.edition().version(),
                UNIT,
                UNIT,
                number,
                stage.isEmpty()
                        ? definition.firstStage().key()
                        : definition.stage(stage).orElseThrow().key(),
                Map.of(DateKind.OCCURRED, on),
                values,
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1));
        return this;
    }

    private static Value read(MatterType type, String key, String raw, LocalDate today) {
        Field field = type.field(key).orElseThrow(() -> new IllegalArgumentException(type.key() + " has no " + key));
        return switch (FieldGate.read(field, raw, today)) {
            case FieldGate.Reading.Filled filled -> filled.value();
            case FieldGate.Reading.Blank blank -> throw new IllegalArgumentException("blank: " + key);
            case FieldGate.Reading.Wrong wrong ->
                throw new IllegalArgumentException(wrong.problem().sentence());
        };
    }

    List<Matter> list() {
        return List.copyOf(matters);
    }
}
