package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.Offer;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;

/** Random registrations and changes of any type, most of them allowed. */
final class RandomWork {

    private final RandomGenerator random;
    private final UUID unit;

    RandomWork(RandomGenerator random, UUID unit) {
        this.random = random;
        this.unit = unit;
    }

    Registration registration(MatterType type, LocalDate on) {
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        type.dates().stream()
                .filter(date -> date.required() || random.nextBoolean())
                .forEach(date -> dates.put(date.kind(), on));
        if (dates.isEmpty()) {
            dates.put(DateKind.OCCURRED, on);
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        type.fields().stream()
                .filter(field -> field.atRegistration() && (field.required() || random.nextBoolean()))
                .forEach(field -> fields.put(field.key(), value(field, on)));
        return new Registration(UUID.randomUUID(), type.key(), unit, unit, dates, fields, on);
    }

    Change change(MatterView view, LocalDate on) {
        List<Offer> allowed = view.offers().stream().filter(Offer::allowed).toList();
        int dice = random.nextInt(10);
        if (dice < 5 && !allowed.isEmpty()) {
            return perform(view, allowed.get(random.nextInt(allowed.size())).action(), on);
        }
        if (dice < 7) {
            return correction(view, on);
        }
        return dice == 7
                ? new Change.Note("补记" + random.nextInt(1000))
                : new Change.File(
                        new ByteArrayResource(
                                ("材料" + random.nextInt(5)).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "材料.txt",
                        "材料",
                        on);
    }

    private Change perform(MatterView view, Action action, LocalDate on) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (String key : action.fields()) {
            view.type()
                    .field(key)
                    .filter(field -> field.required() || random.nextBoolean())
                    .ifPresent(field -> fields.put(key, value(field, on)));
        }
        return new Change.Perform(action.key(), fields, random.nextBoolean() ? Optional.of("随办理附言") : Optional.empty());
    }

    private Change correction(MatterView view, LocalDate on) {
        Map<String, Optional<Value>> fields = new LinkedHashMap<>();
        List<Field> all = view.type().fields();
        for (int i = 0; i < 2; i++) {
            Field field = all.get(random.nextInt(all.size()));
            boolean emptied = !field.required() && random.nextInt(3) == 0;
            fields.put(field.key(), emptied ? Optional.empty() : Optional.of(value(field, on)));
        }
        return new Change.Correct(fields, "更正录入");
    }

    Value value(Field field, LocalDate on) {
        long low = field.min().map(BigDecimal::longValue).orElse(0L);
        long high = field.max().map(BigDecimal::longValue).orElse(low + 500);
        long whole = low + random.nextLong(high - low + 1);
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> new Value.Text("内容" + random.nextInt(10_000));
            case WHOLE -> new Value.Whole(whole);
            case DECIMAL -> new Value.Decimal(BigDecimal.valueOf(whole).setScale(random.nextInt(3)));
            case DATE -> new Value.Day(on);
            case DATE_TIME -> new Value.Moment(on.atTime(random.nextInt(24), random.nextInt(60)));
            case YES_NO -> new Value.YesNo(random.nextBoolean());
            case CHOICE -> new Value.Choice(code(field));
            case CHOICES -> new Value.Choices(List.of(code(field)));
            case ROWS ->
                new Value.Rows(List.of(
                        field.columns().stream().collect(Collectors.toMap(Field::key, column -> value(column, on)))));
            case PERSONS -> {
                List<Value.Person> persons = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    persons.add(new Value.Person("k" + i, "学员" + i));
                }
                yield new Value.Persons(persons);
            }
        };
    }

    private String code(Field field) {
        return field.options().get(random.nextInt(field.options().size())).code();
    }
}
