package cn.mingfa.platform.watching;

import cn.mingfa.catalogue.Watch;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a standing question has found.
 *
 * @param lines the first of them
 * @param total how many there are
 */
public record Raised(Watch watch, List<Line> lines, int total) {

    public Raised {
        lines = List.copyOf(lines);
    }

    /**
     * One finding.
     *
     * @param matter the matter it is about; none where something is lacking altogether
     */
    public record Line(String sentence, Optional<UUID> matter, String number) {}
}
