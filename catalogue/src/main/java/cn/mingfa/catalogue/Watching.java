package cn.mingfa.catalogue;

import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks the standing questions of a catalogue of whatever can count. */
public final class Watching {

    private final Catalogue catalogue;
    private final FigureSource source;

    public Watching(Catalogue catalogue, FigureSource source) {
        this.catalogue = catalogue;
        this.source = source;
    }

    /**
     * What a watch has to say.
     *
     * @param sentence plain Chinese, filled
     * @param matter the matter it is about, where it is about one
     * @param day the day it hangs on, that has passed or is coming; none where it hangs on no day
     */
    public record Notice(Watch watch, String sentence, Optional<Matter> matter, Optional<LocalDate> day) {}

    /** What there is to say on the scope's as-of day; nothing out of season. */
    public List<Notice> look(Watch watch, Scope scope) {
        if (!watch.isAsked(scope.asOf())) {
            return List.of();
        }
        return switch (watch.question()) {
            case Watch.Found found -> found(watch, found, scope);
            case Watch.Silence silence -> silence(watch, silence, scope);
            case Watch.Compare compare -> compare(watch, compare, scope);
        };
    }

    private List<Notice> found(Watch watch, Watch.Found found, Scope scope) {
        Selection selection = found.selection();
        Optional<String> hangsOn = found.hangsOn();
        return catalogue
                .matterType(selection.type())
                .map(type -> source.matters(selection, scope).stream()
                        .map(matter -> new Notice(
                                watch,
                                new Filling(type, matter, Map.of("today", Filling.day(scope.asOf())))
                                        .fill(watch.sentence()),
                                Optional.of(matter),
                                hangsOn.flatMap(key -> date(matter, key))))
                        .toList())
                .orElse(List.of());
    }

    private List<Notice> silence(Watch watch, Watch.Silence silence, Scope scope) {
        Map<String, LocalDate> last = new TreeMap<>();
        silence.register()
                .ifPresent(known -> heard(known.running(), Optional.of(known.per()), known.by(), scope, last));
        heard(silence.selection(), silence.per(), silence.by(), scope, last);
        silence.register().ifPresent(known -> {
            Map<String, LocalDate> ended = new TreeMap<>();
            heard(known.ended(), Optional.of(known.per()), known.by(), scope, ended);
            last.keySet().removeAll(ended.keySet());
        });
        return last.entrySet().stream()
                .filter(entry -> days(entry.getValue(), scope) > silence.days() - silence.warn())
                .map(entry -> new Notice(
                        watch,
                        Filling.fill(
                                watch.sentence(),
                                Map.of(
                                        "per",
                                        entry.getKey(),
                                        "last",
                                        Filling.day(entry.getValue()),
                                        "days",
                                        Long.toString(days(entry.getValue(), scope)))),
                        Optional.empty(),
                        Optional.of(entry.getValue().plusDays(silence.days()))))
                .toList();
    }

    /** When each was last heard of. */
    private void heard(Selection selection, Optional<String> per, String by, Scope scope, Map<String, LocalDate> last) {
        Optional<MatterType> type = catalogue.matterType(selection.type());
        if (type.isEmpty()) {
            return;
        }
        for (Matter matter : source.matters(selection, scope)) {
            date(matter, by)
                    .filter(day -> !day.isAfter(scope.asOf()))
                    .ifPresent(day -> last.merge(
                            per.map(key -> word(type.get(), matter, key)).orElse(""),
                            day,
                            (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    private List<Notice> compare(Watch watch, Watch.Compare compare, Scope scope) {
        Optional<Tally> first = catalogue.indicator(compare.first()).map(i -> source.tally(i, scope));
        Optional<Tally> second = catalogue.indicator(compare.second()).map(i -> source.tally(i, scope));
        Optional<BigDecimal> one = first.flatMap(tally -> tally.figure().amount());
        Optional<BigDecimal> other = second.flatMap(tally -> tally.figure().amount());
        if (one.isEmpty() || other.isEmpty() || compare.agrees(one.get(), other.get())) {
            return List.of();
        }
        Map<String, String> words = Map.of("first", said(first.orElseThrow()), "second", said(second.orElseThrow()));
        return List.of(new Notice(watch, Filling.fill(watch.sentence(), words), Optional.empty(), Optional.empty()));
    }

    private static String said(Tally tally) {
        Indicator indicator = tally.indicator();
        return FigureText.write(tally.figure(), indicator.unit());
    }

    private static long days(LocalDate since, Scope scope) {
        return ChronoUnit.DAYS.between(since, scope.asOf());
    }

    private static String word(MatterType type, Matter matter, String key) {
        return type.field(key)
                .flatMap(field -> Optional.ofNullable(matter.fields().get(key)).map(v -> FieldGate.show(field, v)))
                .orElse("");
    }

    /** The date of a matter under a date key or the key of a field. */
    static Optional<LocalDate> date(Matter matter, String key) {
        if (key.equals(FieldUse.CLOSED_ON)) {
            return matter.closedOn();
        }
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(matter.dates().get(kind));
            }
        }
        return switch (matter.fields().get(key)) {
            case Value.Day day -> Optional.of(day.date());
            case Value.Moment moment -> Optional.of(moment.at().toLocalDate());
            case null, default -> Optional.empty();
        };
    }
}
