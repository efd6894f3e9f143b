package cn.mingfa.platform.planning;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where planning looks things up: matters behind the one access filter, definitions, units. */
@Component
class Lookup {

    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

    private final Figures figures;
    private final Catalogue catalogue;
    private final Units units;

    Lookup(Figures figures, Catalogue catalogue, Units units) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.units = units;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Units units() {
        return units;
    }

    Figures figures() {
        return figures;
    }

    MatterType type(String key) {
        return catalogue.matterType(key).orElseThrow(() -> new IllegalStateException("no matter type " + key));
    }

    String title(Matter matter) {
        return new Lifecycle(type(matter.type())).title(matter);
    }

    /** As a row behind a number. */
    MatterLine line(Matter matter) {
        return new MatterLine(
                matter.id(),
                matter.number(),
                title(matter),
                units.unit(matter.handlingUnit()).shortName(),
                matter.occurredOn(),
                Fields.stage(type(matter.type()), matter));
    }

    /** Matters of whenever. */
    List<Matter> all(String type, Condition where, View view) {
        return find(type, "", where, BEGINNING, view.today(), view);
    }

    /** Matters that occurred from one day to another, both included. */
    List<Matter> between(String type, LocalDate from, LocalDate to, Condition where, View view) {
        return find(type, "occurred_on", where, from, to, view);
    }

    /** Matters of whenever; the condition compares with the period. */
    List<Matter> asOf(String type, Condition where, LocalDate from, LocalDate to, View view) {
        return find(type, "", where, from, to, view);
    }

    private List<Matter> find(String type, String dated, Condition where, LocalDate from, LocalDate to, View view) {
        return figures.matters(new Formula.Selection(type, dated, where), scope(from, to, view), view.user());
    }

    Scope scope(LocalDate from, LocalDate to, View view) {
        Set<UUID> scope = view.below()
                ? units.subtree(view.unit().id(), view.today())
                : Set.of(view.unit().id());
        return new Scope(scope, from, to, view.today());
    }
}
