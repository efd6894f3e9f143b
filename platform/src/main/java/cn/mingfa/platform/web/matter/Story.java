package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.Withdrawals;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.LinkItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Steps;
import cn.mingfa.platform.web.part.ValueWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The journal told as a timeline, the newest first. */
public record Story(List<Event> events) {

    public Story {
        events = List.copyOf(events);
    }

    /**
     * One entry.
     *
     * @param css clocked where it moved a clock, undone where it was taken back, else empty
     * @param file the file put on record, if this entry did that
     */
    public record Event(
            String day, String iso, String heading, String css, String who, String words, Optional<FileLink> file) {}

    public record FileLink(String name, String href) {}

    static Story of(MatterView view, Desk desk) {
        Teller teller = new Teller(view, desk);
        List<Event> events = new ArrayList<>();
        view.journal().forEach(entry -> events.addFirst(teller.tell(entry)));
        return new Story(events);
    }

    private static final String UNDONE = "undone";

    /** Goes through the journal in order, knowing the values as they stood. */
    private static final class Teller {

        private final MatterView view;
        private final Desk desk;
        private final LocalDate today;
        private final Map<String, Value> values = new LinkedHashMap<>();
        private final Map<DateKind, LocalDate> days = new EnumMap<>(DateKind.class);
        private final List<Entry> standing;
        private final Map<Integer, Integer> takenBack;
        private final Map<Integer, Map<String, Optional<Value>>> replaced = new HashMap<>();

        Teller(MatterView view, Desk desk) {
            this.view = view;
            this.standing = view.standing();
            this.takenBack = Withdrawals.takenBack(view.journal());
            this.desk = desk;
            this.today = desk.today();
        }

        Event tell(Entry entry) {
            return switch (entry.act()) {
                case Entry.Registered act -> {
                    values.putAll(act.fields());
                    days.putAll(act.dates());
                    List<ClockEffect> effects = view.type().onRegister();
                    yield event(entry, "登记" + clocks(effects), !effects.isEmpty(), "编号" + act.number() + "。");
                }
                case Entry.Performed act -> {
                    remember(entry.seq(), act);
                    values.putAll(act.fields());
                    Optional<Action> action = view.type().action(act.action());
                    List<ClockEffect> effects = action.map(Action::clocks).orElse(List.of());
                    String label = action.map(Action::label).orElse(act.action());
                    String words = fields(act.fields()) + act.note().orElse("") + rather(entry);
                    yield takenBack.containsKey(entry.seq())
                            ? event(entry, label + "（已撤回）", UNDONE, words)
                            : event(entry, label + clocks(effects), !effects.isEmpty(), words);
                }
                case Entry.Corrected act -> {
                    String words = corrections(act) + "理由：" + act.reason();
                    yield event(entry, "更正", false, words);
                }
                case Entry.Withdrawn act -> {
                    replaced.getOrDefault(act.entry(), Map.of())
                            .forEach((key, value) ->
                                    value.ifPresentOrElse(v -> values.put(key, v), () -> values.remove(key)));
                    yield event(entry, "撤回“" + label(act) + "”", false, "理由：" + act.reason());
                }
                case Entry.Moved act -> {
                    act.fields()
                            .forEach((key, value) ->
                                    value.ifPresentOrElse(v -> values.put(key, v), () -> values.remove(key)));
                    yield event(
                            entry,
                            "改用新版定义",
                            false,
                            "由第" + act.from() + "版改为第" + entry.typeVersion() + "版。" + fields(given(act)) + "理由："
                                    + act.reason());
                }
                case Entry.Noted act -> event(entry, "补记", false, act.text());
                case Entry.EvidenceFiled act -> {
                    String href = "/matters/" + view.matter().id() + "/evidence/" + act.sha256();
                    Event event = event(entry, "归入佐证材料", false, act.kind().isBlank() ? "" : act.kind() + "：");
                    yield new Event(
                            event.day(),
                            event.iso(),
                            event.heading(),
                            event.css(),
                            event.who(),
                            event.words(),
                            Optional.of(new FileLink(act.name(), href)));
                }
                case Entry.Handed act -> event(entry, "移交", false, act.words());
                case Entry.Linked act -> event(entry, "关联其他事项", false, link(act));
            };
        }

        /** The day it happened on where it was told wrong and corrected since. */
        private String rather(Entry entry) {
            LocalDate day = standing.get(entry.seq() - 1).on();
            return day.equals(entry.on()) ? "" : "日期后来更正为" + Days.full(day) + "。";
        }

        /** What the step replaces stands again where it is taken back. */
        private void remember(int seq, Entry.Performed act) {
            Map<String, Optional<Value>> before = new LinkedHashMap<>();
            act.fields().keySet().forEach(key -> before.put(key, Optional.ofNullable(values.get(key))));
            replaced.put(seq, before);
        }

        private String label(Entry.Withdrawn act) {
            return Withdrawals.step(view.journal(), act.entry())
                    .flatMap(step -> view.type().action(step.action()))
                    .map(Action::label)
                    .orElse("");
        }

        private static Map<String, Value> given(Entry.Moved act) {
            Map<String, Value> given = new LinkedHashMap<>();
            act.fields().forEach((key, value) -> value.ifPresent(v -> given.put(key, v)));
            return given;
        }

        private Event event(Entry entry, String heading, boolean clocked, String words) {
            return event(entry, heading, clocked ? "clocked" : "", words);
        }

        private Event event(Entry entry, String heading, String css, String words) {
            Entry.Actor actor = entry.actor();
            LocalDate recorded = entry.at().atZone(desk.clock().getZone()).toLocalDate();
            String who = actor.name() + "，" + actor.post() + "。"
                    + actor.onBehalfOf().map(other -> "代" + other + "办理。").orElse("")
                    + (recorded.equals(entry.on()) ? "" : Days.beside(recorded, entry.on()) + "记入。");
            return new Event(
                    Days.beside(entry.on(), today), entry.on().toString(), heading, css, who, words, Optional.empty());
        }

        /** What it did to clocks; named where there are several. */
        private String clocks(List<ClockEffect> effects) {
            return effects.stream()
                    .map(effect -> "，" + (effects.size() > 1 ? step(effect.rule()) : "") + clock(effect))
                    .distinct()
                    .collect(Collectors.joining());
        }

        private String step(String rule) {
            return desk.catalogue()
                    .clockRule(rule)
                    .map(found -> Steps.brief(found.step()))
                    .orElse("");
        }

        private static String clock(ClockEffect effect) {
            return switch (effect) {
                case ClockEffect.Start e -> "期限起算";
                case ClockEffect.Pause e -> "期限开始扣除";
                case ClockEffect.Resume e -> "期限恢复计算";
                case ClockEffect.Restart e -> "期限重新计算";
                case ClockEffect.Extend e -> "期限延长";
                case ClockEffect.Stop e -> "期限办结";
            };
        }

        private String fields(Map<String, Value> fields) {
            return fields.entrySet().stream()
                    .map(entry -> view.type()
                            .field(entry.getKey())
                            .map(field -> field.label() + "：" + ValueWords.full(field, entry.getValue()) + "。")
                            .orElse(""))
                    .collect(Collectors.joining());
        }

        private String day(Optional<LocalDate> day) {
            return day.map(d -> Days.beside(d, today)).orElse("待填");
        }

        private String corrections(Entry.Corrected act) {
            StringBuilder words = new StringBuilder();
            for (MatterType.DateLabel date : view.type().dates()) {
                Optional<Value> now = act.fields().getOrDefault(date.kind().key(), Optional.empty());
                if (act.fields().containsKey(date.kind().key())) {
                    Optional<LocalDate> after =
                            now.filter(Value.Day.class::isInstance).map(value -> ((Value.Day) value).date());
                    words.append(date.label() + "由“" + day(Optional.ofNullable(days.get(date.kind()))) + "”改为“"
                            + day(after) + "”。");
                    after.ifPresentOrElse(day -> days.put(date.kind(), day), () -> days.remove(date.kind()));
                }
            }
            act.fields()
                    .forEach((key, now) -> view.type().field(key).ifPresent(field -> {
                        String before = Optional.ofNullable(values.get(key))
                                .map(value -> ValueWords.full(field, value))
                                .orElse("待填");
                        String after =
                                now.map(value -> ValueWords.full(field, value)).orElse("待填");
                        words.append(field.label() + "由“" + before + "”改为“" + after + "”。");
                        now.ifPresentOrElse(value -> values.put(key, value), () -> values.remove(key));
                    }));
            return words.toString();
        }

        private String link(Entry.Linked act) {
            return view.links().stream()
                    .filter(link -> link.other().equals(act.other()))
                    .map(LinkItem::number)
                    .findFirst()
                    .map(number -> LinkWords.of(act.type(), true) + "：" + number)
                    .orElse(LinkWords.of(act.type(), true));
        }
    }
}
