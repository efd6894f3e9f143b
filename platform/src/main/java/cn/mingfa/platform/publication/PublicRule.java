package cn.mingfa.platform.publication;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.matter.Publication;
import cn.mingfa.kernel.value.FieldType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one filter between the ledger and the public: which matters of a type are public on a day, and which of their
 * fields. Lists ask the database by {@link #condition}, a single matter is judged by the same condition in memory.
 */
record PublicRule(MatterType type, Publication publication, LocalDate today) {

    /** What the newest definition of the type says; empty where nothing of it is public. */
    static Optional<PublicRule> of(MatterType newest, LocalDate today) {
        return newest.publication().map(publication -> new PublicRule(newest, publication, today));
    }

    /** What must hold of a matter that has an address today. */
    Condition condition() {
        List<Condition> come = publication.from().stream()
                .<Condition>map(key -> new Condition.Test(key, Operator.LE, List.of(today.toString())))
                .toList();
        return new Condition.All(List.of(publication.when(), new Condition.Any(come)));
    }

    boolean shows(Matter matter, Neighbours neighbours) {
        return holds(condition(), matter, neighbours);
    }

    boolean holds(Condition condition, Matter matter, Neighbours neighbours) {
        return new Conditions(Days.upTo(today), neighbours).holds(condition, matter);
    }

    /** Since when; only of a matter that is shown. */
    LocalDate since(Matter matter) {
        return publication.from().stream()
                .flatMap(key -> Dates.of(matter, key).stream())
                .filter(day -> !day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("not public: " + matter.id()));
    }

    /**
     * Whether the value of a field may be told. The loader lets no definition name personal data; this looks again, also at
     * the older version a matter was registered under.
     */
    static boolean isOpen(Field field) {
        return !field.personal()
                && field.type() != FieldType.PERSONS
                && field.columns().stream().allMatch(PublicRule::isOpen);
    }
}
