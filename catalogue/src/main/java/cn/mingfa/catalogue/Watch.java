package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A standing question to the ledger (提醒), asked every day: what stands open, what has been silent too long, which two
 * statements disagree.
 *
 * @param title e.g. 未经审核签订的合同
 * @param sentence said of each finding; for {@link Found} it holds {@code {field}} placeholders and words in square
 *     brackets that are left out where a field in them is empty; for {@link Silence} {@code {last}}, {@code {days}} and
 *     {@code {per}}; for {@link Compare} {@code {first}} and {@code {second}}
 * @param roles who sees it
 * @param season the part of the year in which it is asked; all year when empty
 * @param basis the article behind it
 */
public record Watch(
        Edition edition,
        String key,
        String title,
        String sentence,
        Set<Role> roles,
        Optional<Season> season,
        Optional<String> basis,
        Question question) {

    private static final Set<Operator> DAYS = EnumSet.of(Operator.PASSED, Operator.NEXT_DAYS);

    public Watch {
        roles = Set.copyOf(roles);
    }

    /** Whether it is asked on that day. */
    public boolean isAsked(LocalDate day) {
        return season.map(s -> s.holds(day)).orElse(true);
    }

    /** What is asked. */
    public sealed interface Question {}

    /** Each matter the selection finds is a finding. */
    public record Found(Selection selection) implements Question {

        /** The key of the date that has passed or is coming, which is why a matter is found; none where it is not. */
        public Optional<String> hangsOn() {
            return hangsOn(selection.where());
        }

        private static Optional<String> hangsOn(Condition condition) {
            return switch (condition) {
                case Condition.Test test when DAYS.contains(test.operator()) -> Optional.of(test.field());
                case Condition.All all ->
                    all.parts().stream().flatMap(part -> hangsOn(part).stream()).findFirst();
                case Condition.Test other -> Optional.empty();
                case Condition.Any any -> Optional.empty();
                case Condition.Not not -> Optional.empty();
                case Condition.Linked linked -> Optional.empty();
                case Condition.Filed filed -> Optional.empty();
            };
        }
    }

    /**
     * Nothing of the kind has happened for too long.
     *
     * @param selection what would break the silence
     * @param by key of the date that is looked at
     * @param per key of a field whose every value is watched by itself, e.g. an account; all together when empty
     * @param days a silence of more days is a finding
     * @param warn said already so many days before
     * @param register where stands what must not fall silent
     */
    public record Silence(
            Selection selection, String by, Optional<String> per, int days, int warn, Optional<Register> register)
            implements Question {

        /** Everything the ledger is asked for. */
        public List<Selection> selections() {
            return Stream.concat(
                            Stream.of(selection),
                            register.stream().flatMap(known -> Stream.of(known.running(), known.ended())))
                    .toList();
        }
    }

    /**
     * What must not fall silent, e.g. the accounts an office keeps: silent from its first day where nothing was ever
     * heard of it, and never once it has ended.
     *
     * @param per key of the field that holds what the silence is watched by
     * @param by key of its first day
     */
    public record Register(Selection running, Selection ended, String per, String by) {}

    /** Two figures, by key of indicator, that must agree. */
    public record Compare(String first, String second, Relation relation) implements Question {

        /** Whether two amounts agree as they should. */
        public boolean agrees(BigDecimal one, BigDecimal other) {
            return switch (relation) {
                case SAME -> one.compareTo(other) == 0;
                case AT_MOST -> one.compareTo(other) <= 0;
            };
        }
    }

    /** What the first figure must be to the second. */
    public enum Relation {
        SAME,
        AT_MOST
    }

    /** From one day of the year to another, both included; may run over the turn of the year. */
    public record Season(MonthDay from, MonthDay to) {

        boolean holds(LocalDate day) {
            MonthDay now = MonthDay.from(day);
            boolean after = !now.isBefore(from);
            boolean before = !now.isAfter(to);
            return from.isAfter(to) ? after || before : after && before;
        }
    }
}
