package cn.mingfa.platform.web.part;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.matter.MatterType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every page looks up: today, the working calendar, the definitions. */
@Component
public class Desk {

    private final Clock clock;
    private final Catalogue catalogue;

    Desk(Clock clock, Catalogue catalogue) {
        this.clock = clock;
        this.catalogue = catalogue;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** This moment on the wall clock of the office. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public Clock clock() {
        return clock;
    }

    public WorkingCalendar calendar() {
        return catalogue.calendar();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The newest version of the type, if there is one of that key. */
    public Optional<MatterType> type(String key) {
        return catalogue.matterType(key);
    }

    /** Title of the type, or its key where the definition is gone. */
    public String typeTitle(String key) {
        return type(key).map(MatterType::title).orElse(key);
    }
}
