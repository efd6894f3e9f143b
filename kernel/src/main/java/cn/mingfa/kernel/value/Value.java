package cn.mingfa.kernel.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of one field. A field without a value is empty (待填) and simply absent; zero is a number; "not applicable"
 * is a value with a reason.
 */
public sealed interface Value {

    /** Words, one line or many. */
    record Text(String text) implements Value {}

    /** A count, never negative unless the field says so. */
    record Whole(long number) implements Value {}

    /** An exact decimal such as money in 万元. */
    record Decimal(BigDecimal number) implements Value {}

    /** A legal date in Asia/Shanghai. */
    record Day(LocalDate date) implements Value {}

    /** A local date and time in Asia/Shanghai, for limits in hours. */
    record Moment(LocalDateTime at) implements Value {}

    /** 是 or 否. */
    record YesNo(boolean yes) implements Value {}

    /** The code of one option. */
    record Choice(String code) implements Value {}

    /** The codes of several options. */
    record Choices(List<String> codes) implements Value {
        public Choices {
            codes = List.copyOf(codes);
        }
    }

    /** Named persons; a person key makes distinct counting possible. */
    record Persons(List<Person> persons) implements Value {
        public Persons {
            persons = List.copyOf(persons);
        }
    }

    /** Lines of a small table: values by column key; an absent key is an empty cell. */
    record Rows(List<Map<String, Value>> lines) implements Value {
        public Rows {
            lines = lines.stream()
                    .map(line -> Collections.unmodifiableMap(new LinkedHashMap<>(line)))
                    .toList();
        }
    }

    /** 不适用, with the reason. */
    record NotApplicable(String reason) implements Value {}

    /** @param key the roster key of the person; without one only 人次 can be stated */
    record Person(String key, String name) {}
}
