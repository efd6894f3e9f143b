package cn.mingfa.platform.web.decision;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Stops;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly catalogue of major decisions against the meeting plan, with how far each decision has come. */
@Controller
class DecisionController {

    private static final String ITEM = "decision_catalogue_item";
    private static final String AGENDA = "agenda_item";
    private static final String DECISION = "major_decision";
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_BACK = 3;

    private final Users users;
    private final Ledger ledger;
    private final Figures figures;
    private final Desk desk;

    DecisionController(Users users, Ledger ledger, Figures figures, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.figures = figures;
        this.desk = desk;
    }

    /** An item of the catalogue. */
    public record Item(Named item, String unit, String quarter, List<Planned> planned, List<Way> decisions) {
        public Item {
            planned = List.copyOf(planned);
            decisions = List.copyOf(decisions);
        }
    }

    /** A matter by name. */
    public record Named(String title, String number, String href) {}

    /** An agenda item: when it is or was to be discussed. */
    public record Planned(Named item, String stage, String day) {}

    /** A decision and its steps; {@code bare} are those left out without a ground. */
    public record Way(Named decision, List<Dot> dots, List<String> bare) {
        public Way {
            dots = List.copyOf(dots);
            bare = List.copyOf(bare);
        }
    }

    /** A step as a mark with its word. */
    public record Dot(String label, String css, String word) {}

    @GetMapping("/decisions")
    String decisions(@RequestParam(defaultValue = "0") int year, Model model) {
        User user = users.current();
        LocalDate today = desk.today();
        int asked = year < FIRST_YEAR || year > today.getYear() + 1 ? today.getYear() : year;
        Scope now = figures.scope(user.unit().id(), today.getYear(), today);
        Scope scope = new Scope(now.units(), today.minusYears(YEARS_BACK), today, today);
        Neighbours neighbours = ledger.neighbours(user);
        Condition ofYear = new Condition.Test("year", Condition.Operator.EQ, List.of(Integer.toString(asked)));
        List<Item> items = figures.matters(new Formula.Selection(ITEM, "", ofYear), scope, user).stream()
                .map(item -> item(item, neighbours))
                .toList();
        Condition outside =
                new Condition.Not(new Condition.Linked(LinkType.PART_OF, true, ITEM, new Condition.All(List.of())));
        Scope period = figures.scope(user.unit().id(), Math.min(asked, today.getYear()), today);
        model.addAttribute("items", items);
        model.addAttribute(
                "unplanned",
                items.stream().filter(item -> item.planned().isEmpty()).count());
        model.addAttribute(
                "outside",
                figures.matters(new Formula.Selection(DECISION, "occurred_on", outside), period, user).stream()
                        .map(decision -> way(decision, neighbours))
                        .toList());
        model.addAttribute("year", asked);
        return "decisions";
    }

    private Item item(Matter item, Neighbours neighbours) {
        return new Item(
                named(item),
                shown(item, "unit"),
                shown(item, "planned_quarter"),
                neighbours.of(item.id(), LinkType.PART_OF, false).stream()
                        .filter(other -> other.type().equals(AGENDA))
                        .map(this::planned)
                        .toList(),
                neighbours.of(item.id(), LinkType.PART_OF, false).stream()
                        .filter(other -> other.type().equals(DECISION))
                        .map(decision -> way(decision, neighbours))
                        .toList());
    }

    private Planned planned(Matter agenda) {
        String discussed = shown(agenda, "discussed_on");
        String day = discussed.isEmpty() ? shown(agenda, "planned_on") : discussed;
        String stage =
                type(agenda).stage(agenda.stage()).map(MatterType.Stage::label).orElse("");
        return new Planned(named(agenda), stage, day);
    }

    private Way way(Matter decision, Neighbours neighbours) {
        List<Dot> dots = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (Guide.Stop stop : new Guide(type(decision), desk.today(), neighbours).track(decision)) {
            dots.add(new Dot(
                    stop.step().label(), Stops.css(stop.state()), stop.state().chinese()));
            if (stop.lacksGround()) {
                bare.add(stop.step().label());
            }
        }
        return new Way(named(decision), dots, bare);
    }

    private Named named(Matter matter) {
        return new Named(new Lifecycle(type(matter)).title(matter), matter.number(), "/matters/" + matter.id());
    }

    private String shown(Matter matter, String key) {
        return type(matter)
                .field(key)
                .flatMap(field ->
                        Optional.ofNullable(matter.fields().get(key)).map(value -> FieldGate.show(field, value)))
                .orElse("");
    }

    private MatterType type(Matter matter) {
        return desk.type(matter.type()).orElseThrow(() -> new IllegalStateException("no matter type " + matter.type()));
    }
}
