package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Opening;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Registration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A matter opened from another: what is known already, and how the two will be linked. */
record Beginning(MatterView earlier, Opening opening) {

    /** @throws NotFound if the earlier matter opens nothing of that number and type */
    static Beginning of(MatterView earlier, int number, MatterType opened) {
        return Optional.of(number)
                .filter(n -> n < earlier.type().openings().size())
                .map(n -> earlier.type().openings().get(n))
                .filter(opening -> opening.type().equals(opened.key()))
                .map(opening -> new Beginning(earlier, opening))
                .orElseThrow(() -> new NotFound("这件事项不能发起这一类事项，请回到事项页重新选择。"));
    }

    /**
     * What the earlier matter knows of the fields asked, read as if typed; what does not fit or is personal stays open.
     */
    Map<String, Value> known(MatterType opened, LocalDate today) {
        Map<String, Value> known = new LinkedHashMap<>();
        opening.copies().forEach((to, from) -> {
            Optional<Field> source = earlier.type().field(from).filter(field -> !field.personal());
            Optional<Value> value =
                    Optional.ofNullable(earlier.matter().fields().get(from));
            opened.field(to)
                    .filter(field -> source.isPresent() && value.isPresent())
                    .map(field ->
                            FieldGate.read(field, FieldGate.show(source.orElseThrow(), value.orElseThrow()), today))
                    .filter(FieldGate.Reading.Filled.class::isInstance)
                    .map(FieldGate.Reading.Filled.class::cast)
                    .ifPresent(filled -> known.put(to, filled.value()));
        });
        opening.sets()
                .forEach((to, words) -> opened.field(to)
                        .map(field -> FieldGate.read(field, words, today))
                        .filter(FieldGate.Reading.Filled.class::isInstance)
                        .map(FieldGate.Reading.Filled.class::cast)
                        .ifPresent(filled -> known.put(to, filled.value())));
        return known;
    }

    Registration.Origin origin() {
        return new Registration.Origin(earlier.matter().id(), opening.link());
    }
}
