package cn.mingfa.platform.web.decision;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Opinion points read off the matters that hold them, and written back with their dispositions. */
@Component
class Points {

    private static final String DISPOSITION = "disposition";
    private static final String REASON = "reason";
    private static final String OUTCOME = "outcome";
    private static final int YEARS_BACK = 3;

    private static final List<Kind> KINDS = List.of(
            new Kind("legality_review", "opinion_points", "dispose", "follow_up"),
            new Kind("adviser_request", "points", "dispose", "follow_up"));

    private final Figures figures;
    private final Desk desk;

    Points(Figures figures, Desk desk) {
        this.figures = figures;
        this.desk = desk;
    }

    /**
     * A type of matters that hold points.
     *
     * @param field of rows, with columns point, risk, disposition, reason and outcome
     * @param dispose action while the matter is open, {@code follow} once it is closed
     */
    record Kind(String type, String field, String dispose, String follow) {}

    static Optional<Kind> kind(String type) {
        return KINDS.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }

    /** A matter and its points. */
    public record Sheet(
            UUID id,
            UUID key,
            int version,
            String number,
            String title,
            String kind,
            String type,
            String day,
            List<Line> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }

        /** How many of its points are still asked about. */
        public long asked() {
            return lines.stream().filter(line -> !line.settled()).count();
        }

        /** The same with what was typed for each line, though it was refused. */
        Sheet typed(MultiValueMap<String, String> sent) {
            List<Line> typed = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                typed.add(new Line(
                        line.point(),
                        line.risk(),
                        first(sent, DISPOSITION + "." + i, line.disposition()),
                        line.dispositions(),
                        first(sent, REASON + "." + i, line.reason()),
                        first(sent, OUTCOME + "." + i, line.outcome()),
                        line.settled()));
            }
            return new Sheet(id, key, version, number, title, kind, type, day, typed);
        }
    }

    /** One point; {@code settled} where it is not asked about. */
    public record Line(
            String point,
            String risk,
            String disposition,
            List<Option> dispositions,
            String reason,
            String outcome,
            boolean settled) {
        public Line {
            dispositions = List.copyOf(dispositions);
        }

        /** The disposition in words; empty where there is none. */
        public String disposed() {
            return dispositions.stream()
                    .filter(option -> option.code().equals(disposition))
                    .map(Option::label)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Opinions given whose points are not all disposed of; the oldest first. */
    List<Sheet> open(User user) {
        return sheets(user, matter -> matter.closedOn().isEmpty(), line -> !line.containsKey(DISPOSITION));
    }

    /** Points disposed of, of which nobody has written what became of them. */
    List<Sheet> withoutOutcome(User user) {
        return sheets(
                user,
                matter -> matter.closedOn().isPresent(),
                line -> line.containsKey(DISPOSITION) && !line.containsKey(OUTCOME));
    }

    private List<Sheet> sheets(User user, Predicate<Matter> which, Predicate<Map<String, Value>> asked) {
        LocalDate today = desk.today();
        Scope year = figures.scope(user.unit().id(), today.getYear(), today);
        Scope scope = new Scope(year.units(), today.minusYears(YEARS_BACK), today, today);
        List<Sheet> sheets = new ArrayList<>();
        for (Kind kind : KINDS) {
            MatterType type = desk.type(kind.type()).orElseThrow();
            Condition held = new Condition.Test(kind.field(), Condition.Operator.PRESENT, List.of());
            figures.matters(new Formula.Selection(kind.type(), "", held), scope, user).stream()
                    .filter(which)
                    .filter(matter -> lines(matter, kind).stream().anyMatch(asked))
                    .sorted(Comparator.comparing(Matter::occurredOn))
                    .forEach(matter -> sheets.add(sheet(matter, kind, type, asked)));
        }
        return sheets;
    }

    private static Sheet sheet(Matter matter, Kind kind, MatterType type, Predicate<Map<String, Value>> asked) {
        Field field = type.field(kind.field()).orElseThrow();
        List<Option> dispositions =
                field.column(DISPOSITION).map(Field::options).orElse(List.of());
        return new Sheet(
                matter.id(),
                UUID.randomUUID(),
                matter.version(),
                matter.number(),
                new Lifecycle(type).title(matter),
                kind.type(),
                type.title(),
                Days.full(matter.occurredOn()),
                lines(matter, kind).stream()
                        .map(line -> new Line(
                                said(field, line, "point"),
                                said(field, line, "risk"),
                                line.get(DISPOSITION) instanceof Value.Choice choice ? choice.code() : "",
                                dispositions,
                                said(field, line, REASON),
                                said(field, line, OUTCOME),
                                !asked.test(line)))
                        .toList());
    }

    private static List<Map<String, Value>> lines(Matter matter, Kind kind) {
        return matter.fields().get(kind.field()) instanceof Value.Rows rows ? rows.lines() : List.of();
    }

    private static String said(Field rows, Map<String, Value> line, String column) {
        return rows.column(column)
                .flatMap(field -> Optional.ofNullable(line.get(column))
                        .map(value -> cn.mingfa.kernel.matter.FieldGate.show(field, value)))
                .orElse("");
    }

    /** The points as they stand, with what was sent for each line; the points themselves cannot be changed here. */
    static Value filled(MatterView view, Kind kind, MultiValueMap<String, String> sent) {
        Field field = view.type().field(kind.field()).orElseThrow();
        List<Map<String, Value>> lines = new ArrayList<>();
        List<Map<String, Value>> standing = lines(view.matter(), kind);
        for (int i = 0; i < standing.size(); i++) {
            Map<String, Value> line = new LinkedHashMap<>(standing.get(i));
            String code = first(sent, DISPOSITION + "." + i);
            if (field.column(DISPOSITION).flatMap(column -> column.option(code)).isPresent()) {
                line.put(DISPOSITION, new Value.Choice(code));
            }
            put(line, REASON, sent, i);
            put(line, OUTCOME, sent, i);
            lines.add(inOrder(field, line));
        }
        return new Value.Rows(lines);
    }

    private static void put(Map<String, Value> line, String column, MultiValueMap<String, String> sent, int i) {
        String key = column + "." + i;
        String words = first(sent, key);
        if (!words.isEmpty()) {
            line.put(column, new Value.Text(words));
        } else if (sent.containsKey(key)) {
            line.remove(column);
        }
    }

    private static Map<String, Value> inOrder(Field field, Map<String, Value> line) {
        Map<String, Value> ordered = new LinkedHashMap<>();
        field.columns()
                .forEach(column -> Optional.ofNullable(line.get(column.key()))
                        .ifPresent(value -> ordered.put(column.key(), value)));
        return ordered;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return first(sent, name, "");
    }

    private static String first(MultiValueMap<String, String> sent, String name, String otherwise) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).orElse(otherwise);
    }
}
