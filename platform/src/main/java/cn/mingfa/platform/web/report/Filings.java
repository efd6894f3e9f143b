package cn.mingfa.platform.web.report;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.web.part.Days;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the annual reports of law-based government have come on their way (年度报送): sent, received, published. */
@Component
class Filings {

    private static final String TYPE = "annual_filing";
    private static final String KIND = "kind";
    /** What the kinds of reports on law-based government begin with; the others are of disclosure and statistics. */
    private static final String LAW = "law_";

    private static final int MOST = 1000;

    private final Ledger ledger;
    private final MatterTypes types;

    Filings(Ledger ledger, MatterTypes types) {
        this.ledger = ledger;
        this.types = types;
    }

    /**
     * Where the filing of one report stands.
     *
     * @param words the stage and the day it was reached, or the limit missed
     */
    public record Filing(UUID matter, String words, boolean late) {}

    private record Which(UUID unit, int year) {}

    /** The filings of some years. */
    public record Found(Map<Which, Filing> filings) {

        /** That of a unit on a year, if one is recorded. */
        public @Nullable Filing of(UUID unit, int year) {
            return filings.get(new Which(unit, year));
        }
    }

    /** Those the user sees; of several of one unit and year the one that came farthest. */
    Found of(List<Integer> years, User user, LocalDate today) {
        MatterType type = types.asked(TYPE);
        List<String> order = type.stages().stream().map(Stage::key).toList();
        Map<Which, Row> farthest = new HashMap<>();
        for (int year : years) {
            ledger
                    .list(
                            Asked.all()
                                    .type(TYPE)
                                    .where("year", String.valueOf(year))
                                    .first(MOST)
                                    .query(),
                            user)
                    .rows()
                    .stream()
                    .filter(Filings::isOfLaw)
                    .forEach(row -> farthest.merge(
                            new Which(row.owner().id(), year),
                            row,
                            (one, other) -> order.indexOf(one.stage()) >= order.indexOf(other.stage()) ? one : other));
        }
        Map<Which, Filing> filings = new HashMap<>();
        farthest.forEach((which, row) -> filings.put(which, filing(row, type, today)));
        return new Found(filings);
    }

    private static boolean isOfLaw(Row row) {
        return row.fields().get(KIND) instanceof Value.Choice kind
                && kind.code().startsWith(LAW);
    }

    private static Filing filing(Row row, MatterType type, LocalDate today) {
        String stage = type.stage(row.stage()).map(Stage::label).orElse(row.stage());
        String words = row.due()
                .filter(due -> row.overdue())
                .map(due -> stage + "，" + Days.beside(due, today) + "已到期")
                .orElseGet(() -> stage + reached(row, today));
        return new Filing(row.id(), words, row.overdue());
    }

    /** The latest of the days its steps were taken. */
    private static String reached(Row row, LocalDate today) {
        return Stream.of("published_on", "receipt_on", "sent_on")
                .flatMap(field -> row.fields().get(field) instanceof Value.Day day
                        ? Stream.of(" " + Days.beside(day.date(), today))
                        : Stream.empty())
                .findFirst()
                .orElse("");
    }
}
