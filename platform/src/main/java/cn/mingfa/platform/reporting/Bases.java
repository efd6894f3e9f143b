package cn.mingfa.platform.reporting;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.proof.statutes.Statute;
import cn.mingfa.proof.statutes.StatuteKind;
import cn.mingfa.proof.statutes.Statutes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;

/** The register of documents relied on (上位依据库), as far as a user sees it. */
@Service
public class Bases {

    private static final String TYPE = "basis_document";
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

    private final Figures figures;

    Bases(Figures figures) {
        this.figures = figures;
    }

    /** All that are registered, by title. */
    public List<Basis> registered(User user, LocalDate today) {
        Scope ever = new Scope(
                figures.scope(user.unit().id(), today.getYear(), today).units(), FIRST, today, today);
        return figures.matters(new Selection(TYPE, "occurred_on", new Condition.All(List.of())), ever, user).stream()
                .map(Bases::basis)
                .sorted(Comparator.comparing(Basis::title).thenComparing(Basis::number))
                .toList();
    }

    /** The statutes with the registered documents beside them, so that one that has lost force is found when cited. */
    public Statutes over(Statutes known, User user, LocalDate today) {
        return known.and(registered(user, today).stream().map(Bases::statute).toList());
    }

    private static Basis basis(Matter matter) {
        return new Basis(
                matter.id(),
                text(matter, "title").orElse(matter.number()),
                text(matter, "number").orElse(""),
                day(matter, "valid_from").orElse(matter.occurredOn()),
                day(matter, "valid_to"),
                text(matter, "successor"));
    }

    private static Statute statute(Basis basis) {
        Statute.Version only =
                new Statute.Version(basis.from().getYear(), Optional.of(basis.from()), OptionalInt.empty());
        return new Statute(
                basis.title(),
                List.of(basis.title()),
                StatuteKind.REGISTERED,
                List.of(only),
                false,
                basis.until().map(last -> last.plusDays(1)),
                basis.successor(),
                Optional.empty());
    }

    private static Optional<String> text(Matter matter, String field) {
        return matter.fields().get(field) instanceof Value.Text text
                ? Optional.of(text.text().strip().replaceAll("^《|》$", "")).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matter matter, String field) {
        return matter.fields().get(field) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
    }
}
