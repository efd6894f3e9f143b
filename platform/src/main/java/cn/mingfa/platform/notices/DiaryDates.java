package cn.mingfa.platform.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Which days of matters are appointments: {@code diary.csv} beside this class. */
final class DiaryDates {

    /**
     * @param date {@code occurred_on} or the key of a field
     * @param word what it is called, e.g. 开庭
     */
    record Kind(String type, String date, String word) {}

    private DiaryDates() {}

    static List<Kind> shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DiaryDates.class.getResourceAsStream("diary.csv"), "diary.csv"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Kind(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
