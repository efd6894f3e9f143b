package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What may happen to matters of a type, and what comes of it. Pure: the same for a live act and for replay. */
public final class Lifecycle {

    private final MatterType type;

    public Lifecycle(MatterType type) {
        this.type = type;
    }

    /**
     * @throws MatterRefusal with everything that is wrong, at once
     */
    public void checkRegistration(Entry.Registered act, LocalDate today) {
        throw new UnsupportedOperationException(type.key() + act + today);
    }

    /**
     * @throws MatterRefusal with everything that is wrong, at once
     */
    public void check(Matter matter, Entry.Act act, Occasion occasion, ClockRules rules, WorkingCalendar calendar) {
        throw new UnsupportedOperationException(type.key() + matter + act + occasion + rules + calendar.version());
    }

    /**
     * The matter after the entry. Checks nothing: a journal is true.
     *
     * @param before empty for the registration
     */
    public Matter apply(Optional<Matter> before, UUID id, Entry entry) {
        throw new UnsupportedOperationException(type.key() + before + id + entry);
    }

    /** The matter as its whole journal makes it. */
    public Matter replay(UUID id, List<Entry> entries) {
        throw new UnsupportedOperationException(type.key() + id + entries);
    }

    /** Every action of the type in its order, with the reason why it is not possible now. */
    public List<Offer> offers(Matter matter, Set<MatterType.Role> roles, LocalDate today) {
        throw new UnsupportedOperationException(type.key() + matter + roles + today);
    }

    /** What names the matter in lists. */
    public String title(Matter matter) {
        throw new UnsupportedOperationException(type.key() + matter);
    }
}
