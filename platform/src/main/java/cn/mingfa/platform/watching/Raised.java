package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Watch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a standing question has found.
 *
 * @param lines the first of them, what hangs on today before all others
 * @param total how many there are
 * @param late of these, how many hang on a day gone by
 */
public record Raised(Watch watch, List<Line> lines, int total, int late) {

    public Raised {
        lines = List.copyOf(lines);
    }

    /**
     * One finding.
     *
     * @param matter the matter it is about; none where something is lacking altogether
     * @param day the day it hangs on, that has passed or is coming; none where it hangs on no day
     */
    public record Line(String sentence, Optional<UUID> matter, String number, Optional<LocalDate> day) {}
}
