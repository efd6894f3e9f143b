package cn.mingfa.platform.planning;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.LinkItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.planning.DutySheet.Act;
import cn.mingfa.platform.planning.DutySheet.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Duties of the principal (第一责任人职责) and of the other leaders (一岗双责) with what they did. An act stands beside a
 * duty when the ledger links the two, as the figure of covered duties counts it; nothing is matched by words.
 */
@Service
public class Duties {

    private static final String LEADER = "leader";

    private final Lookup lookup;
    private final Ledger ledger;

    Duties(Lookup lookup, Ledger ledger) {
        this.lookup = lookup;
        this.ledger = ledger;
    }

    /** Everybody of the unit who has duties, fields of work or acts in the year: those with a duty list first. */
    public List<String> leaders(View whole, int year) {
        View view = whole.alone();
        Period period = new Period(year, 0);
        Set<String> first = new TreeSet<>();
        duties(view, period).forEach(duty -> first.add(Fields.text(duty, LEADER)));
        Set<String> others = new TreeSet<>();
        divisions(view, period).forEach(division -> others.add(Fields.text(division, "member")));
        acts(view, period).forEach(act -> others.add(Fields.text(act, LEADER)));
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(others);
        all.remove("");
        return List.copyOf(all);
    }

    /** One leader's sheet; empty lists where the ledger has nothing. */
    public DutySheet sheet(String leader, Period period, View whole) {
        View view = whole.alone();
        List<Matter> duties = of(duties(view, period), LEADER, leader);
        Map<UUID, Act> acts = new LinkedHashMap<>();
        Map<UUID, String> kinds = new LinkedHashMap<>();
        for (Matter act : of(acts(view, period), LEADER, leader)) {
            acts.put(act.id(), act(act, view));
            kinds.put(act.id(), Fields.text(act, "duty"));
        }
        Set<UUID> placed = new LinkedHashSet<>();
        List<Duty> lines = new ArrayList<>();
        Map<String, String> byKind = new LinkedHashMap<>();
        for (Matter duty : duties) {
            byKind.putIfAbsent(Fields.text(duty, "duty"), duty.number());
            List<Act> done = ledger.open(duty.id(), view.user()).links().stream()
                    .filter(link -> link.type() == LinkType.PART_OF && !link.outgoing())
                    .map(LinkItem::other)
                    .distinct()
                    .filter(acts::containsKey)
                    .map(acts::get)
                    .sorted(Comparator.comparing(Act::on).thenComparing(Act::number))
                    .toList();
            done.forEach(act -> placed.add(act.id()));
            lines.add(duty(duty, done));
        }
        List<Act> loose = acts.values().stream()
                .filter(act -> !placed.contains(act.id()))
                .map(act -> act.hinted(byKind.getOrDefault(kinds.getOrDefault(act.id(), ""), "")))
                .toList();
        List<Matter> divisions = of(divisions(view, period), "member", leader);
        return new DutySheet(
                leader, post(duties, divisions), period, lines, loose, fields(leader, divisions, period, view));
    }

    /** The same in short, asked in three statements however many acts there are. */
    public DutyBrief brief(String leader, Period period, View whole) {
        View view = whole.alone();
        List<Matter> duties = of(duties(view, period), LEADER, leader);
        Condition done = new Condition.Linked(
                LinkType.PART_OF,
                false,
                "duty_act",
                Where.both(Where.inPeriod("occurred_on"), Where.is(LEADER, leader)));
        Set<UUID> covered = new LinkedHashSet<>();
        lookup.asOf("duty_item", done, period.from(), period.to(), view).forEach(duty -> covered.add(duty.id()));
        List<DutyBrief.Act> acts = of(acts(view, period), LEADER, leader).stream()
                .map(act -> new DutyBrief.Act(
                        act.id(),
                        act.occurredOn(),
                        Fields.say(lookup.type(act.type()), act, "manner"),
                        lookup.title(act)))
                .sorted(Comparator.comparing(DutyBrief.Act::on).reversed())
                .toList();
        List<DutyBrief.Gap> gaps = duties.stream()
                .filter(duty -> !covered.contains(duty.id()))
                .map(duty -> new DutyBrief.Gap(duty.id(), lookup.title(duty)))
                .toList();
        return new DutyBrief(leader, period, duties.size(), acts, gaps);
    }

    private List<Matter> duties(View view, Period period) {
        return lookup.asOf("duty_item", Where.during("valid_from", "valid_to"), period.from(), period.to(), view);
    }

    private List<Matter> divisions(View view, Period period) {
        return lookup.asOf(
                "division_of_work", Where.during("valid_from", "valid_to"), period.from(), period.to(), view);
    }

    private List<Matter> acts(View view, Period period) {
        return lookup.between("duty_act", period.from(), period.to(), Where.ANY, view);
    }

    private static List<Matter> of(List<Matter> matters, String field, String name) {
        return matters.stream().filter(m -> Fields.text(m, field).equals(name)).toList();
    }

    private static String post(List<Matter> duties, List<Matter> divisions) {
        return java.util.stream.Stream.concat(duties.stream(), divisions.stream())
                .map(matter -> Fields.text(matter, "post"))
                .filter(post -> !post.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Duty duty(Matter duty, List<Act> acts) {
        MatterType type = lookup.type(duty.type());
        return new Duty(
                duty.id(),
                duty.number(),
                lookup.title(duty),
                Fields.say(type, duty, "duty"),
                Fields.day(duty, "valid_from").orElse(duty.occurredOn()),
                acts);
    }

    private Act act(Matter act, View view) {
        MatterType type = lookup.type(act.type());
        MatterView opened = ledger.open(act.id(), view.user());
        return new Act(
                act.id(),
                act.number(),
                act.occurredOn(),
                Fields.say(type, act, "manner"),
                opened.title(),
                Fields.say(type, act, "result"),
                Fields.say(type, act, "source_record"),
                opened.evidence().stream()
                        .map(file -> new DutySheet.Paper(file.sha256(), file.name()))
                        .toList(),
                opened.links().stream()
                        .filter(link -> link.type() == LinkType.LED_TO && !link.outgoing())
                        .map(link -> new DutySheet.Origin(link.other(), link.number(), link.title()))
                        .toList(),
                opened.matter().closedOn().isPresent(),
                "");
    }

    private List<DutySheet.Field> fields(String leader, List<Matter> divisions, Period period, View view) {
        if (divisions.isEmpty()) {
            return List.of();
        }
        MatterType division = lookup.type("division_of_work");
        LocalDate from = LocalDate.of(period.year(), 1, 1);
        List<Matter> tasks = of(
                lookup.between(
                        "plan_task",
                        from,
                        LocalDate.of(period.year(), 12, 31),
                        Where.not(Where.is("stage", "cancelled")),
                        view),
                "accountable",
                leader);
        Set<String> codes = new LinkedHashSet<>();
        divisions.forEach(one -> codes.addAll(Fields.codes(one, "work")));
        return codes.stream()
                .map(code -> new DutySheet.Field(
                        code,
                        division.field("work")
                                .flatMap(field -> field.option(code))
                                .map(MatterType.Option::label)
                                .orElse(code),
                        tasks.stream()
                                .filter(task -> Fields.text(task, "field").equals(code))
                                .map(task -> task(task, view.today()))
                                .toList()))
                .toList();
    }

    private DutySheet.Task task(Matter task, LocalDate today) {
        LocalDate due = Fields.day(task, "planned_finish").orElse(task.occurredOn());
        boolean finished = task.closedOn().isPresent();
        return new DutySheet.Task(
                task.id(),
                task.number(),
                lookup.title(task),
                Fields.stage(lookup.type(task.type()), task),
                due,
                finished,
                !finished && due.isBefore(today));
    }
}
