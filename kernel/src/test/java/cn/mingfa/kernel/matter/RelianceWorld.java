package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reviews, decisions, items of an agenda and projects that look at each other through links. */
final class RelianceWorld implements Neighbours, Reliance.Past {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Set<Role> CLERK = Set.of(Role.CLERK);

    private static final Condition LAWFUL = new Condition.Test("outcome", Operator.IN, List.of("letter", "web"));
    private static final Condition DONE = new Condition.Test("stage", Operator.EQ, List.of("done"));

    static final MatterType REVIEW = type(
            "review",
            List.of(
                    action("conclude", "出具意见", "open", "done", List.of("outcome"), Optional.empty()),
                    action("again", "重新审核", "done", "open", List.of(), Optional.empty())));
    static final MatterType DECISION = type(
            "decision",
            List.of(
                    action(
                            "discuss",
                            "提请审议",
                            "open",
                            "open",
                            List.of("remark"),
                            Optional.of(new Condition.Any(List.of(
                                    new Condition.Linked(LinkType.REVIEWED_BY, true, "review", LAWFUL),
                                    new Condition.Test("remark", Operator.PRESENT, List.of()))))),
                    action(
                            "publish",
                            "公布",
                            "open",
                            "done",
                            List.of(),
                            Optional.of(new Condition.Linked(LinkType.PART_OF, false, "item", DONE)))));
    static final MatterType ITEM = type(
            "item",
            List.of(
                    action(
                            "schedule",
                            "排入议程",
                            "open",
                            "open",
                            List.of(),
                            Optional.of(new Condition.Linked(
                                    LinkType.PART_OF,
                                    true,
                                    "decision",
                                    new Condition.Linked(LinkType.REVIEWED_BY, true, "review", LAWFUL)))),
                    action("finish", "议毕", "open", "done", List.of(), Optional.empty())));
    static final MatterType PROJECT = type(
            "project",
            List.of(action(
                    "close",
                    "办结",
                    "open",
                    "done",
                    List.of(),
                    Optional.of(new Condition.Not(
                            new Condition.Linked(LinkType.PART_OF, false, "decision", new Condition.Not(DONE)))))));

    static final List<MatterType> TYPES = List.of(REVIEW, DECISION, ITEM, PROJECT);

    private final Map<UUID, Matter> matters = new LinkedHashMap<>();
    private final Map<UUID, List<Entry>> journals = new LinkedHashMap<>();
    private int moment;

    private static MatterType type(String key, List<Action> actions) {
        MatterType base = Types.application();
        return new MatterType(
                base.edition(),
                key,
                key,
                base.group(),
                base.titleField(),
                base.dates(),
                base.fields(),
                base.series(),
                List.of(new Stage("open", "在办", false), new Stage("done", "办结", true)),
                List.of(),
                actions,
                new MatterType.EvidenceRule(false, List.of()),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Guidance.NONE,
                Optional.empty());
    }

    private static Action action(
            String key, String label, String from, String to, List<String> fields, Optional<Condition> gate) {
        return new Action(
                key,
                label,
                Set.of(from),
                Optional.of(to),
                CLERK,
                fields,
                List.of(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                gate.map(require -> new Gate(require, "还缺依据。", Optional.empty())).stream()
                        .toList(),
                List.of(),
                MatterType.Files.NONE);
    }

    UUID open(MatterType type) {
        UUID id = new UUID(1, matters.size() + 1);
        enter(
                id,
                new Entry.Registered(
                        id,
                        id,
                        matters.size() + 1 + "号",
                        Map.of(DateKind.ARRIVED, TODAY),
                        Map.of("subject", new Value.Text("方案"), "channel", new Value.Choice("web"))),
                type);
        return id;
    }

    void link(UUID from, UUID to, LinkType link) {
        enter(from, new Entry.Linked(to, link), typeOf(from));
    }

    void perform(UUID id, String action, Map<String, Value> fields) {
        Entry.Performed act = new Entry.Performed(action, fields, Optional.empty());
        new Lifecycle(typeOf(id))
                .check(
                        matter(id),
                        act,
                        new Occasion(TODAY, TODAY, CLERK, this, journal(matter(id))),
                        (key, on) -> Optional.empty(),
                        ShippedCalendar.calendar());
        enter(id, act, typeOf(id));
    }

    /** The matter without its last step; nothing is changed. */
    Matter without(UUID id, int step) {
        List<Entry> journal = new ArrayList<>(journal(matter(id)));
        journal.add(entry(journal.size() + 1, new Entry.Withdrawn(step, "误点")));
        return Lifecycle.replay(id, journal, version -> typeOf(id));
    }

    List<Problem> relying(UUID id, int step) {
        return new Reliance(TYPES, this, this).problems(matter(id), without(id, step), journal(matter(id)), step);
    }

    void takeBack(UUID id, int step) {
        Entry.Withdrawn act = new Entry.Withdrawn(step, "误点");
        new Lifecycle(typeOf(id))
                .checkWithdrawal(matter(id), act, journal(matter(id)), new Occasion(TODAY, TODAY, CLERK, this));
        List<Problem> problems = relying(id, step);
        if (!problems.isEmpty()) {
            throw new MatterRefusal(problems);
        }
        Matter after = without(id, step);
        enter(id, act, typeOf(id));
        matters.put(id, after);
    }

    private void enter(UUID id, Entry.Act act, MatterType type) {
        List<Entry> journal = journals.computeIfAbsent(id, fresh -> new ArrayList<>());
        Entry entry = entry(journal.size() + 1, act);
        if (!(act instanceof Entry.Withdrawn)) {
            Matter after = new Lifecycle(type).apply(Optional.ofNullable(matters.get(id)), id, entry);
            matters.put(id, after);
        }
        journal.add(entry);
    }

    private Entry entry(int seq, Entry.Act act) {
        return new Entry(
                seq,
                Instant.parse("2026-11-21T00:00:00Z").plusSeconds(moment++),
                TODAY,
                new Entry.Actor(new UUID(0, 9), "陈岚", "科员", "栖禾镇", Optional.empty()),
                1,
                act);
    }

    List<UUID> ids() {
        return List.copyOf(matters.keySet());
    }

    Matter matter(UUID id) {
        return Objects.requireNonNull(matters.get(id));
    }

    MatterType typeOf(UUID id) {
        return type(matter(id).type(), 1);
    }

    @Override
    public MatterType type(String key, int version) {
        return TYPES.stream().filter(type -> type.key().equals(key)).findFirst().orElseThrow();
    }

    @Override
    public List<Entry> journal(Matter matter) {
        return List.copyOf(Objects.requireNonNull(journals.get(matter.id())));
    }

    @Override
    public LocalDate recordedOn(Entry entry) {
        return TODAY;
    }

    @Override
    public List<Matter> of(UUID id, LinkType link, boolean outgoing) {
        List<Matter> found = new ArrayList<>();
        journals.forEach((from, journal) -> journal.stream()
                .map(Entry::act)
                .filter(Entry.Linked.class::isInstance)
                .map(Entry.Linked.class::cast)
                .filter(linked -> linked.type() == link)
                .forEach(linked -> {
                    if (outgoing && from.equals(id)) {
                        found.add(matter(linked.other()));
                    } else if (!outgoing && linked.other().equals(id)) {
                        found.add(matter(from));
                    }
                }));
        return found;
    }

    /**
     * The steps of others that lose their ground, judged without any way through the definitions: every gate of every step
     * of every other matter.
     */
    List<String> lost(UUID id, Matter after) {
        Neighbours then = (matter, link, outgoing) -> of(matter, link, outgoing).stream()
                .map(other -> other.id().equals(id) ? after : other)
                .toList();
        List<String> lost = new ArrayList<>();
        for (UUID other : ids()) {
            if (other.equals(id)) {
                continue;
            }
            List<Entry> journal = Withdrawals.standing(journal(matter(other)));
            for (Entry entry : journal) {
                if (entry.act() instanceof Entry.Performed act) {
                    Matter before =
                            Lifecycle.replay(other, journal.subList(0, entry.seq() - 1), version -> typeOf(other));
                    Map<String, Value> fields = new HashMap<>(before.fields());
                    fields.putAll(act.fields());
                    Matter at = before.with(fields);
                    typeOf(other).action(act.action()).orElseThrow().gates().stream()
                            .filter(gate -> holds(gate, at, this) && !holds(gate, at, then))
                            .forEach(gate -> lost.add(other + act.action()));
                }
            }
        }
        return lost;
    }

    private static boolean holds(Gate gate, Matter matter, Neighbours neighbours) {
        return new Conditions(Days.upTo(TODAY), neighbours).holds(gate.require(), matter);
    }
}
