package cn.mingfa.platform.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One person acts for another for a time (代理、AB角).
 *
 * @param person for whom
 * @param deputy who acts
 * @param reason such as 外出培训
 */
public record Deputy(UUID id, UUID person, UUID deputy, LocalDate from, LocalDate to, String reason) {

    public Deputy {
        if (person.equals(deputy)) {
            throw new IllegalArgumentException("nobody acts for themselves");
        }
    }

    public boolean actsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
