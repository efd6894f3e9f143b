package cn.mingfa.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who acts for whom. */
public interface Deputies {

    void add(Deputy deputy);

    /** It ends on that day, or the day before it began: then it never was. */
    void end(UUID id, LocalDate lastDay);

    /** For whom the person acts on the day. */
    List<Deputy> actedForBy(UUID deputy, LocalDate on);

    /** Everything the person is part of, on either side, the newest first. */
    List<Deputy> of(UUID person);
}
