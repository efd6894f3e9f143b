package cn.mingfa.platform.web.today;

import cn.mingfa.platform.web.part.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What a season asks for year by year, from {@code duties.csv}: from when to when, what type of matter with which words
 * in its title meets it, and from which day on its lack is shown.
 */
@Component
class Season {

    private final List<Duty> duties;

    Season() {
        this.duties = read();
    }

    /** The duties whose lack is to be shown on that day. */
    List<Duty> on(LocalDate today) {
        return duties.stream()
                .filter(duty -> !today.isBefore(duty.shownFrom().atYear(today.getYear()))
                        && !today.isAfter(duty.to().atYear(today.getYear())))
                .toList();
    }

    /**
     * One duty.
     *
     * @param from first day on which a matter meets it, {@code to} the last
     * @param conditions any of which a matter meets: {@code field=value}, or words in its title; a blank one asks nothing
     * @param needs how many matters meet it
     */
    public record Duty(
            MonthDay shownFrom,
            MonthDay from,
            MonthDay to,
            String type,
            List<String> conditions,
            int needs,
            String title,
            String why,
            String button) {

        boolean isKnown(Desk desk) {
            return desk.type(type).isPresent();
        }
    }

    private static List<Duty> read() {
        try (InputStream in = Objects.requireNonNull(Season.class.getResourceAsStream("duties.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Season::duty)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duty duty(String line) {
        String[] cells = line.split(",", -1);
        return new Duty(
                day(cells[0]),
                day(cells[1]),
                day(cells[2]),
                cells[3],
                List.of(cells[4].split(" ")),
                Integer.parseInt(cells[5]),
                cells[6],
                cells[7],
                cells[8]);
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }
}
