package cn.mingfa.platform.planning;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.planning.Remainder.By;
import cn.mingfa.platform.planning.Remainder.Line;
import cn.mingfa.platform.planning.Remainder.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** People's demands (民生诉求): received, answered, remaining; every number and its rows are one answer. */
@Service
public class Demand {

    private static final String TYPE = "appeal_ticket";
    private static final String KIND = "category";
    private static final List<String> RATES =
            List.of("three_rate_response", "appeal_resolved_rate", "appeal_satisfaction_rate");
    private static final int OLDEST = 15;
    private static final int LOOKED_AT = 500;
    private static final Comparator<Ticket> OLDEST_FIRST = Comparator.comparing(Ticket::received)
            .thenComparing(ticket -> ticket.matter().number());

    private final Lookup lookup;
    private final Ledger ledger;

    Demand(Lookup lookup, Ledger ledger) {
        this.lookup = lookup;
        this.ledger = ledger;
    }

    /** The year's tables, up to today where it is this year. */
    public Remainder remainder(int year, View view) {
        List<Ticket> tickets = tickets(year, view);
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate end = end(year, view);
        List<Line> months = new ArrayList<>();
        for (int month = 1; month <= end.getMonthValue(); month++) {
            months.add(line(tickets, By.MONTH, Integer.toString(month), month + "月", from, end));
        }
        Map<String, String> units = new TreeMap<>();
        Map<String, String> kinds = new TreeMap<>();
        for (Ticket ticket : tickets) {
            UUID unit = ticket.matter().handlingUnit();
            units.put(unit.toString(), lookup.units().unit(unit).shortName());
            kinds.put(kind(ticket), kindLabel(ticket));
        }
        return new Remainder(
                year,
                end,
                line(tickets, By.ALL, "all", "合计", from, end),
                months,
                lines(tickets, By.UNIT, units, from, end),
                lines(tickets, By.KIND, kinds, from, end),
                oldest(tickets, end, view));
    }

    /** The matters behind a number of the tables, oldest first. */
    public List<MatterLine> rows(int year, By by, String key, Part part, View view) {
        LocalDate[] span = span(by, key, LocalDate.of(year, 1, 1), end(year, view));
        return tickets(year, view).stream()
                .filter(ticket -> belongs(ticket, by, key))
                .filter(ticket -> ticket.is(part, span[0], span[1]))
                .sorted(OLDEST_FIRST)
                .map(ticket -> lookup.line(ticket.matter()))
                .toList();
    }

    /** What a line is called, for the head of its rows. */
    public String label(By by, String key) {
        return switch (by) {
            case ALL -> "合计";
            case MONTH -> key + "月";
            case UNIT ->
                lookup.units().all().stream()
                        .filter(unit -> unit.id().toString().equals(key))
                        .findFirst()
                        .map(unit -> unit.shortName())
                        .orElse(key);
            case KIND ->
                lookup.type(TYPE)
                        .field(KIND)
                        .flatMap(field -> field.option(key))
                        .map(MatterType.Option::label)
                        .orElse("未分类");
        };
    }

    private static LocalDate end(int year, View view) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(view.today()) ? last : view.today();
    }

    private List<Ticket> tickets(int year, View view) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        List<Matter> found = new ArrayList<>(lookup.between(TYPE, from, to, Where.ANY, view));
        Condition earlier = new Condition.Test("occurred_on", Operator.BEFORE_PERIOD, List.of());
        Condition endedBefore = Where.either(
                new Condition.Test("completed_on", Operator.BEFORE_PERIOD, List.of()),
                Where.both(
                        Where.is("stage", "returned"),
                        new Condition.Test("closed_on", Operator.BEFORE_PERIOD, List.of())));
        Condition open = Where.in("stage", List.of("dispatched", "handling"));
        found.addAll(
                lookup.asOf(TYPE, Where.both(earlier, Where.either(open, Where.not(endedBefore))), from, to, view));
        return found.stream().map(Ticket::of).toList();
    }

    private List<Line> lines(List<Ticket> tickets, By by, Map<String, String> labels, LocalDate from, LocalDate end) {
        return labels.entrySet().stream()
                .map(entry -> line(tickets, by, entry.getKey(), entry.getValue(), from, end))
                .filter(line -> line.carried() + line.received() > 0)
                .sorted(Comparator.comparing(Line::remaining)
                        .thenComparing(Line::received)
                        .reversed()
                        .thenComparing(Line::label))
                .toList();
    }

    private static Line line(List<Ticket> tickets, By by, String key, String label, LocalDate from, LocalDate end) {
        LocalDate[] span = span(by, key, from, end);
        List<Ticket> own =
                tickets.stream().filter(ticket -> belongs(ticket, by, key)).toList();
        int[] counts = new int[Part.values().length];
        for (Ticket ticket : own) {
            for (Part part : Part.values()) {
                counts[part.ordinal()] += ticket.is(part, span[0], span[1]) ? 1 : 0;
            }
        }
        return new Line(
                by,
                key,
                label,
                counts[Part.CARRIED.ordinal()],
                counts[Part.RECEIVED.ordinal()],
                counts[Part.ANSWERED.ordinal()],
                counts[Part.RETURNED.ordinal()],
                counts[Part.REMAINING.ordinal()]);
    }

    private static LocalDate[] span(By by, String key, LocalDate from, LocalDate end) {
        if (by != By.MONTH) {
            return new LocalDate[] {from, end};
        }
        LocalDate first = from.withMonth(month(key));
        LocalDate last = first.plusMonths(1).minusDays(1);
        return new LocalDate[] {first, last.isAfter(end) ? end : last};
    }

    private static int month(String key) {
        if (!key.matches("[1-9]|1[0-2]")) {
            throw new NotFound("没有这个月份，请从表里点数字。");
        }
        return Integer.parseInt(key);
    }

    private static boolean belongs(Ticket ticket, By by, String key) {
        return switch (by) {
            case ALL, MONTH -> true;
            case UNIT -> ticket.matter().handlingUnit().toString().equals(key);
            case KIND -> kind(ticket).equals(key);
        };
    }

    private static String kind(Ticket ticket) {
        String code = Fields.text(ticket.matter(), KIND);
        return code.isEmpty() ? "none" : code;
    }

    private String kindLabel(Ticket ticket) {
        String said = Fields.say(lookup.type(TYPE), ticket.matter(), KIND);
        return said.isEmpty() ? "未分类" : said;
    }

    private List<Remainder.Open> oldest(List<Ticket> tickets, LocalDate end, View view) {
        Map<UUID, Row> listed = new HashMap<>();
        ledger.list(
                        Asked.all()
                                .type(TYPE)
                                .in(view.unit().id())
                                .closed(false)
                                .by("occurred_on", false)
                                .first(LOOKED_AT)
                                .query(),
                        view.user())
                .rows()
                .forEach(row -> listed.put(row.id(), row));
        return tickets.stream()
                .filter(ticket -> ticket.isOpenOn(end))
                .sorted(OLDEST_FIRST)
                .limit(OLDEST)
                .map(ticket -> new Remainder.Open(
                        ticket.matter().id(),
                        ticket.matter().number(),
                        lookup.title(ticket.matter()),
                        lookup.units().unit(ticket.matter().handlingUnit()).shortName(),
                        ticket.received(),
                        ChronoUnit.DAYS.between(ticket.received(), end),
                        Optional.ofNullable(listed.get(ticket.matter().id())).flatMap(Row::due)))
                .toList();
    }

    /**
     * A rate with what it is made of.
     *
     * @param written the figure as written, e.g. 95.2%
     */
    public record Rate(String key, String name, String meaning, String written, long numerator, long denominator) {}

    /** The three rates (三率) of the year. */
    public List<Rate> rates(int year, View view) {
        return RATES.stream().map(key -> rate(key, year, view)).toList();
    }

    private Rate rate(String key, int year, View view) {
        Tally tally = tally(key, year, view);
        return new Rate(
                key,
                tally.indicator().name(),
                tally.indicator().meaning(),
                tally.figure() instanceof Figure.NotApplicable
                        ? "不适用"
                        : FigureText.write(tally.figure(), tally.indicator().unit()),
                count(tally, Tally.Part.NUMERATOR),
                count(tally, Tally.Part.DENOMINATOR));
    }

    private static long count(Tally tally, Tally.Part part) {
        return tally.rows().stream().filter(row -> row.part() == part).count();
    }

    private Tally tally(String key, int year, View view) {
        Scope scope = lookup.scope(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), view);
        return lookup.figures().tally(key, scope, view.user());
    }

    /** The rows of a rate's numerator, or of its denominator. */
    public List<MatterLine> rows(String rate, boolean numerator, int year, View view) {
        if (!RATES.contains(rate)) {
            throw new NotFound("没有这个比率，请从表里点数字。");
        }
        Tally.Part part = numerator ? Tally.Part.NUMERATOR : Tally.Part.DENOMINATOR;
        return tally(rate, year, view).rows().stream()
                .filter(row -> row.part() == part)
                .map(row -> new MatterLine(row.matter(), row.number(), row.title(), "", row.on(), ""))
                .toList();
    }
}
