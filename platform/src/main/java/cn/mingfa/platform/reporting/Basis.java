package cn.mingfa.platform.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document a report may rest on (上位依据), as its unit has registered it.
 *
 * @param number document number; empty where none was registered
 * @param until the last day it applied, once it has lost force
 * @param successor what is to be cited in its place
 */
public record Basis(
        UUID matter,
        String title,
        String number,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> successor) {

    /** As it is cited in a text. */
    public String cited() {
        return "《" + title + "》" + (number.isEmpty() ? "" : "（" + number + "）");
    }

    /** Whether it may be cited as applying on that day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
