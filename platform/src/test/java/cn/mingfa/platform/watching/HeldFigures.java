package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.figures.Plan;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Figures over matters held in memory, with a unit and people to ask. */
final class HeldFigures implements Figures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Unit TOWN = new Unit(
            UUID.randomUUID(),
            "栖禾",
            "栖禾镇",
            "栖禾镇",
            UnitKind.TOWNSHIP,
            Optional.empty(),
            LocalDate.of(2015, 1, 1),
            Optional.empty());

    private final Catalogue catalogue;
    private final List<Matter> matters = new ArrayList<>();

    HeldFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static User user(MatterType.Role... roles) {
        return new User(UUID.randomUUID(), "陆敏", "科员", TOWN, Set.of(roles));
    }

    void add(String type, String stage, LocalDate on, Map<String, Value> fields) {
        matters.add(new Matter(
                UUID.randomUUID(),
                type,
                1,
                TOWN.id(),
                TOWN.id(),
                "栖禾〔2026〕" + (matters.size() + 1) + "号",
                stage,
                Map.of(DateKind.OCCURRED, on),
                fields,
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1));
    }

    @Override
    public Scope scope(UUID unit, int year, LocalDate asOf) {
        return Scope.year(Set.of(unit), year, asOf);
    }

    @Override
    public Tally tally(String indicator, Scope scope, User user) {
        return held().tally(catalogue.indicator(indicator).orElseThrow(), scope);
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope, User user) {
        return held().matters(selection, scope);
    }

    private MemoryFigures held() {
        return new MemoryFigures(matters, catalogue::matterType);
    }

    @Override
    public FigureSource seen(Plan plan, User user) {
        return new FigureSource() {
            @Override
            public Tally tally(Indicator indicator, Scope scope) {
                return HeldFigures.this.tally(indicator.key(), scope, user);
            }

            @Override
            public List<Matter> matters(Formula.Selection selection, Scope scope) {
                return HeldFigures.this.matters(selection, scope, user);
            }
        };
    }
}
