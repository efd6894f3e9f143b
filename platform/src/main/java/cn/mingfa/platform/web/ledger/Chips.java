package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.web.part.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of a list as chips, each with the address of the list without it. */
final class Chips {

    private Chips() {}

    public record Chip(String name, String words, String without) {}

    static List<Chip> of(Filter filter, Optional<MatterType> type, List<Unit> units, LocalDate today) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.get("q").isEmpty()) {
            chips.add(new Chip("搜索", filter.get("q"), filter.without("q")));
        }
        dates(filter, today).ifPresent(words -> chips.add(new Chip("日期", words, filter.without("from", "to"))));
        filter.closed().ifPresent(closed -> chips.add(new Chip("状态", closed ? "已办结" : "在办", filter.without("closed"))));
        if (filter.get("overdue").equals("yes")) {
            chips.add(new Chip("期限", "已逾期", filter.without("overdue")));
        }
        if (!filter.get("stage").isEmpty()) {
            String label = type.flatMap(t -> t.stage(filter.get("stage")))
                    .map(MatterType.Stage::label)
                    .orElse(filter.get("stage"));
            chips.add(new Chip("阶段", label, filter.without("stage")));
        }
        filter.unit()
                .flatMap(id -> units.stream().filter(u -> u.id().equals(id)).findFirst())
                .ifPresent(unit -> chips.add(new Chip("单位", unit.shortName(), filter.without("unit"))));
        type.ifPresent(t -> filter.fields()
                .forEach((key, value) -> t.field(key)
                        .ifPresent(field -> chips.add(
                                new Chip(field.label(), words(field, value), filter.without(Filter.FIELD + key))))));
        return chips;
    }

    private static Optional<String> dates(Filter filter, LocalDate today) {
        Optional<LocalDate> from = filter.from(today);
        Optional<LocalDate> to = filter.to(today);
        if (from.isPresent() && to.isPresent()) {
            boolean year = from.get().getDayOfYear() == 1
                    && to.get().equals(from.get().plusYears(1).minusDays(1));
            String words = year
                    ? from.get().getYear() + "年"
                    : Days.beside(from.get(), today) + "—" + Days.beside(to.get(), from.get());
            return Optional.of(words);
        }
        return from.map(day -> Days.beside(day, today) + "以后").or(() -> to.map(day -> Days.beside(day, today) + "以前"));
    }

    private static String words(Field field, String value) {
        if (field.type() == FieldType.YES_NO) {
            return value.equals("true") ? "是" : "否";
        }
        return field.option(value).map(MatterType.Option::label).orElse(value);
    }
}
