package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Seeded values a field may hold. */
public final class RandomValues {

    private static final String WORDS = "依法行政公开申请办理答复意见ABC 123《》·—（）%";

    private RandomValues() {}

    public static Value of(Field field, Random random) {
        if (field.maybeNotApplicable() && random.nextInt(12) == 0) {
            return new Value.NotApplicable("因" + words(random));
        }
        return switch (field.type()) {
            case TEXT -> new Value.Text(words(random));
            case LONG_TEXT -> new Value.Text(words(random) + "\n" + words(random));
            case WHOLE -> new Value.Whole(random.nextInt(4) == 0 ? 0 : random.nextInt(500));
            case DECIMAL -> new Value.Decimal(BigDecimal.valueOf(random.nextInt(20_000) - 2_000L, random.nextInt(4)));
            case DATE -> new Value.Day(LocalDate.of(2024, 12, 1).plusDays(random.nextInt(800)));
            case DATE_TIME ->
                new Value.Moment(LocalDate.of(2024, 12, 1)
                        .plusDays(random.nextInt(800))
                        .atTime(random.nextInt(24), random.nextInt(60)));
            case YES_NO -> new Value.YesNo(random.nextBoolean());
            case CHOICE ->
                new Value.Choice(codes(field).get(random.nextInt(codes(field).size())));
            case CHOICES -> {
                List<String> codes = new ArrayList<>(codes(field));
                Collections.shuffle(codes, random);
                yield new Value.Choices(codes.subList(0, 1 + random.nextInt(codes.size())));
            }
            case ROWS -> {
                List<Map<String, Value>> lines = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    Map<String, Value> line = new LinkedHashMap<>();
                    field.columns().stream()
                            .filter(column -> column.required() || random.nextInt(3) > 0)
                            .forEach(column -> line.put(column.key(), scalar(column, random)));
                    lines.add(line);
                }
                yield new Value.Rows(lines);
            }
            case PERSONS -> {
                List<Value.Person> persons = new ArrayList<>();
                for (int key = random.nextInt(4); key < 20; key += 1 + random.nextInt(9)) {
                    persons.add(new Value.Person("P" + key, "人" + key));
                }
                yield new Value.Persons(persons);
            }
        };
    }

    /** Cells of a table are never "not applicable". */
    private static Value scalar(Field column, Random random) {
        Value value = of(column, random);
        return value instanceof Value.NotApplicable ? scalar(column, random) : value;
    }

    private static List<String> codes(Field field) {
        return field.options().stream().map(Option::code).toList();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("文");
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return words.append("件").toString();
    }
}
