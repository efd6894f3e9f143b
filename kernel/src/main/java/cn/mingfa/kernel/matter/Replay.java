package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts one entry upon a matter. Checks nothing but what would be a defect: a gap in the journal, an unknown action. */
final class Replay {

    private final MatterType type;
    private final ToldDays told;

    Replay(MatterType type) {
        this.type = type;
        this.told = new ToldDays(type);
    }

    Matter register(UUID id, Entry entry, Entry.Registered act) {
        if (entry.seq() != 1) {
            throw new IllegalStateException("matter " + id + " is registered by entry " + entry.seq());
        }
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        dates.putAll(act.dates());
        dates.putIfAbsent(DateKind.OCCURRED, derived(dates).orElse(entry.on()));
        LocalDate occurred = Objects.requireNonNull(dates.get(DateKind.OCCURRED), "put above");
        ClockEffects effects = new ClockEffects(Map.of(), dates, act.fields());
        type.onRegister()
                .forEach(effect -> effects.apply(effect, occurred, entry.actor().name()));
        return new Matter(
                id,
                type.key(),
                entry.typeVersion(),
                act.ownerUnit(),
                act.handlingUnit(),
                act.number(),
                type.firstStage().key(),
                dates,
                act.fields(),
                effects.clocks(),
                Map.of(),
                0,
                type.firstStage().closing() ? Optional.of(occurred) : Optional.empty(),
                entry.at(),
                1);
    }

    Matter next(Matter matter, Entry entry) {
        if (entry.seq() != matter.version() + 1) {
            throw new IllegalStateException(
                    "matter " + matter.id() + " at version " + matter.version() + " got entry " + entry.seq());
        }
        return switch (entry.act()) {
            case Entry.Registered act ->
                throw new IllegalStateException("matter " + matter.id() + " is registered twice");
            case Entry.Performed act -> performed(matter, entry, act);
            case Entry.Corrected act -> corrected(matter, act);
            case Entry.Moved act -> moved(matter, entry.typeVersion(), act);
            case Entry.Withdrawn act ->
                throw new IllegalStateException("what stands of matter " + matter.id() + " only its journal tells");
            case Entry.Noted act -> counted(matter, 0);
            case Entry.EvidenceFiled act -> counted(matter, 1);
            case Entry.Linked act -> counted(matter, 0);
            case Entry.Handed act -> counted(matter, 0).standingIn(act.ownerUnit(), act.handlingUnit());
        };
    }

    /** Where no occurred date is asked a matter occurs when it is confirmed, else when it arrives. */
    static Optional<LocalDate> derived(Map<DateKind, LocalDate> dates) {
        return Optional.ofNullable(dates.get(DateKind.CONFIRMED))
                .or(() -> Optional.ofNullable(dates.get(DateKind.ARRIVED)));
    }

    private Matter performed(Matter matter, Entry entry, Entry.Performed act) {
        Action action = type.action(act.action())
                .orElseThrow(() -> new IllegalStateException(type.key() + " knows no action " + act.action()));
        Map<String, Value> fields = new LinkedHashMap<>(matter.fields());
        fields.putAll(act.fields());
        ClockEffects effects = new ClockEffects(matter.clocks(), matter.dates(), fields);
        action.clocks()
                .forEach(effect ->
                        effects.apply(effect, entry.on(), entry.actor().name()));
        Map<String, Integer> done = new TreeMap<>(matter.done());
        done.merge(act.action(), 1, Integer::sum);
        String stage = action.to().orElse(matter.stage());
        boolean closing = type.stage(stage).map(MatterType.Stage::closing).orElse(false);
        Optional<LocalDate> closedOn = closing ? matter.closedOn().or(() -> Optional.of(entry.on())) : Optional.empty();
        return with(
                matter,
                stage,
                matter.dates(),
                fields,
                new Progress(effects.clocks(), done, closedOn),
                matter.evidence());
    }

    private Matter corrected(Matter matter, Entry.Corrected act) {
        Map<String, Value> fields = new LinkedHashMap<>(matter.fields());
        Map<DateKind, LocalDate> dates = new EnumMap<>(matter.dates());
        act.fields().forEach((key, value) -> {
            Optional<DateKind> date = dateKind(key);
            if (date.isEmpty()) {
                value.ifPresentOrElse(v -> fields.put(key, v), () -> fields.remove(key));
            } else if (value.orElse(null) instanceof Value.Day day) {
                dates.put(date.get(), day.date());
            } else {
                dates.remove(date.get());
            }
        });
        boolean occurredCorrected = act.fields().containsKey(DateKind.OCCURRED.key());
        if (!occurredCorrected && derived(matter.dates()).equals(Optional.of(matter.occurredOn())) && !asksOccurred()) {
            derived(dates).ifPresent(day -> dates.put(DateKind.OCCURRED, day));
        }
        dates.putIfAbsent(DateKind.OCCURRED, matter.occurredOn());
        ClockEffects clocks = moved(matter, dates, fields);
        Optional<LocalDate> end = told.end(matter, fields);
        end.ifPresent(to -> matter.closedOn().ifPresent(from -> moveEnd(matter, clocks, from, to)));
        return with(
                matter,
                matter.stage(),
                dates,
                fields,
                new Progress(clocks.clocks(), matter.done(), end),
                matter.evidence());
    }

    /** Limits that ended with the matter end with it on the other day. */
    private void moveEnd(Matter matter, ClockEffects clocks, LocalDate from, LocalDate to) {
        told.endings(matter)
                .flatMap(action -> action.clocks().stream())
                .filter(ClockEffect.Stop.class::isInstance)
                .map(ClockEffect.Stop.class::cast)
                .forEach(stop -> clocks.moveEnd(stop, from, to));
    }

    private ClockEffects moved(Matter matter, Map<DateKind, LocalDate> dates, Map<String, Value> fields) {
        ClockEffects before = new ClockEffects(matter.clocks(), matter.dates(), matter.fields());
        ClockEffects after = new ClockEffects(matter.clocks(), dates, fields);
        LocalDate occurred = Objects.requireNonNull(dates.get(DateKind.OCCURRED), "every matter occurred");
        starts(type.onRegister().stream())
                .forEach(start -> after.moveStart(
                        start, before.startOf(start, matter.occurredOn()), after.startOf(start, occurred)));
        starts(type.actions().stream()
                        .filter(action -> matter.done().containsKey(action.key()))
                        .flatMap(action -> action.clocks().stream()))
                .filter(start -> start.dateKey().isPresent())
                .forEach(start -> {
                    Optional<LocalDateTime> to = after.startOf(start, occurred);
                    after.moveStart(start, before.startOf(start, occurred), to);
                });
        type.actions().stream()
                .filter(action -> matter.done().containsKey(action.key()))
                .flatMap(action -> action.clocks().stream())
                .filter(ClockEffect.Stop.class::isInstance)
                .map(ClockEffect.Stop.class::cast)
                .forEach(stop -> after.moveStop(stop, before.stopOf(stop), after.stopOf(stop)));
        return after;
    }

    private static Stream<ClockEffect.Start> starts(Stream<ClockEffect> effects) {
        return effects.filter(ClockEffect.Start.class::isInstance).map(ClockEffect.Start.class::cast);
    }

    private boolean asksOccurred() {
        return type.dates().stream().anyMatch(date -> date.kind() == DateKind.OCCURRED);
    }

    static Optional<DateKind> dateKind(String key) {
        return Stream.of(DateKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }

    /** Clocks that have started run on; others begin with what is done next. */
    private static Matter moved(Matter matter, int version, Entry.Moved act) {
        Map<String, Value> fields = new LinkedHashMap<>(matter.fields());
        act.fields().forEach((key, value) -> value.ifPresentOrElse(v -> fields.put(key, v), () -> fields.remove(key)));
        return new Matter(
                matter.id(),
                matter.type(),
                version,
                matter.ownerUnit(),
                matter.handlingUnit(),
                matter.number(),
                act.stage().orElse(matter.stage()),
                matter.dates(),
                fields,
                matter.clocks(),
                matter.done(),
                matter.evidence(),
                matter.closedOn(),
                matter.recordedAt(),
                matter.version() + 1);
    }

    private static Matter counted(Matter matter, int filed) {
        return with(
                matter,
                matter.stage(),
                matter.dates(),
                matter.fields(),
                new Progress(matter.clocks(), matter.done(), matter.closedOn()),
                matter.evidence() + filed);
    }

    private static Matter with(
            Matter matter,
            String stage,
            Map<DateKind, LocalDate> dates,
            Map<String, Value> fields,
            Progress progress,
            int evidence) {
        return new Matter(
                matter.id(),
                matter.type(),
                matter.typeVersion(),
                matter.ownerUnit(),
                matter.handlingUnit(),
                matter.number(),
                stage,
                dates,
                fields,
                progress.clocks(),
                progress.done(),
                evidence,
                progress.closedOn(),
                matter.recordedAt(),
                matter.version() + 1);
    }

    /** How far the matter has come. */
    private record Progress(
            Map<String, List<ClockEvent>> clocks, Map<String, Integer> done, Optional<LocalDate> closedOn) {}
}
