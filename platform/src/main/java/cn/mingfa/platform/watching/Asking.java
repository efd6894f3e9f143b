package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Filling;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One round of questions, for one user on one day. */
record Asking(Catalogue catalogue, Figures figures, User user, Scope year, Scope back, LocalDate today) {

    private static final int MOST_LINES = 50;

    Optional<Raised> ask(Watch watch) {
        List<Raised.Line> lines = switch (watch.question()) {
            case Watch.Found found -> found(watch, found);
            case Watch.Silence silence -> silence(watch, silence);
            case Watch.Compare compare -> compare(watch, compare);
        };
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Raised(watch, lines.subList(0, Math.min(MOST_LINES, lines.size())), lines.size()));
    }

    private List<Raised.Line> found(Watch watch, Watch.Found found) {
        MatterType type = type(found.selection().type());
        return figures.matters(found.selection(), year, user).stream()
                .map(matter -> new Raised.Line(
                        new Filling(type, matter, Map.of("today", Filling.day(today))).fill(watch.sentence()),
                        Optional.of(matter.id()),
                        matter.number()))
                .toList();
    }

    private List<Raised.Line> silence(Watch watch, Watch.Silence silence) {
        MatterType type = type(silence.selection().type());
        Map<String, LocalDate> last = new TreeMap<>();
        for (Matter matter : figures.matters(silence.selection(), back, user)) {
            date(matter, silence.by())
                    .ifPresent(day -> last.merge(per(matter, type, silence), day, (a, b) -> b.isAfter(a) ? b : a));
        }
        List<Raised.Line> lines = new ArrayList<>();
        last.forEach((per, day) -> {
            long days = ChronoUnit.DAYS.between(day, today);
            if (days > silence.days() - silence.warn()) {
                Map<String, String> words = Map.of("last", Filling.day(day), "days", Long.toString(days), "per", per);
                lines.add(new Raised.Line(Filling.fill(watch.sentence(), words), Optional.empty(), ""));
            }
        });
        return lines;
    }

    private static String per(Matter matter, MatterType type, Watch.Silence silence) {
        return silence.per()
                .flatMap(type::field)
                .flatMap(field -> Optional.ofNullable(matter.fields().get(field.key()))
                        .map(value -> FieldGate.show(field, value)))
                .orElse("");
    }

    private static Optional<LocalDate> date(Matter matter, String key) {
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(matter.dates().get(kind));
            }
        }
        return matter.fields().get(key) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    private List<Raised.Line> compare(Watch watch, Watch.Compare compare) {
        Figure first = figures.tally(compare.first(), year, user).figure();
        Figure second = figures.tally(compare.second(), year, user).figure();
        Optional<BigDecimal> one = first.amount();
        Optional<BigDecimal> other = second.amount();
        if (one.isEmpty() || other.isEmpty() || compare.agrees(one.get(), other.get())) {
            return List.of();
        }
        Map<String, String> words =
                Map.of("first", written(compare.first(), first), "second", written(compare.second(), second));
        return List.of(new Raised.Line(Filling.fill(watch.sentence(), words), Optional.empty(), ""));
    }

    private String written(String key, Figure figure) {
        return catalogue
                .indicator(key)
                .map(Indicator::unit)
                .map(unit -> FigureText.write(figure, unit))
                .orElse("");
    }

    private MatterType type(String key) {
        return catalogue.matterType(key).orElseThrow(() -> new IllegalStateException("no matter type " + key));
    }
}
