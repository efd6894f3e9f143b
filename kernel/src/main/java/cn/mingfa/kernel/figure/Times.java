package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long things took: days of a matter, hours of a line. */
final class Times {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Times() {}

    /** The times of one matter; none where an end is not filled in or lies before the beginning. */
    static List<BigDecimal> taken(Formula.MeanTime mean, SelectedRow row) {
        return switch (row.value().orElse(null)) {
            case Value.Rows rows ->
                rows.lines().stream()
                        .flatMap(line -> hours(mean, line).stream())
                        .toList();
            case null -> List.of();
            case Value other ->
                moment(other)
                        .map(end -> ChronoUnit.DAYS.between(row.on(), end.toLocalDate()))
                        .filter(days -> days >= 0)
                        .map(BigDecimal::valueOf)
                        .stream()
                        .toList();
        };
    }

    private static Optional<BigDecimal> hours(Formula.MeanTime mean, Map<String, Value> line) {
        Optional<LocalDateTime> start =
                Optional.ofNullable(line.get(mean.start())).flatMap(Times::moment);
        Optional<LocalDateTime> end = Optional.ofNullable(line.get(mean.end())).flatMap(Times::moment);
        return start.flatMap(from -> end.map(to -> Duration.between(from, to)))
                .filter(time -> !time.isNegative())
                .map(time -> BigDecimal.valueOf(time.toMinutes()).divide(MINUTES, 4, RoundingMode.HALF_UP));
    }

    private static Optional<LocalDateTime> moment(Value value) {
        return switch (value) {
            case Value.Day day -> Optional.of(day.date().atStartOfDay());
            case Value.Moment moment -> Optional.of(moment.at());
            default -> Optional.empty();
        };
    }
}
