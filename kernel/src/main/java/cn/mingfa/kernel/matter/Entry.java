package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One entry of a matter's journal (办理记录), append-only.
 *
 * @param seq counts from 1 within the matter
 * @param at when it was recorded
 * @param on the day it is about
 * @param typeVersion version of the matter type it was made under
 */
public record Entry(int seq, Instant at, LocalDate on, Actor actor, int typeVersion, Act act) {

    /** The same about another day. */
    Entry about(LocalDate day) {
        return new Entry(seq, at, day, actor, typeVersion, act);
    }

    /** Who did it, for whom, with names as they were. */
    public record Actor(UUID person, String name, String post, String unitName, Optional<String> onBehalfOf) {}

    /** What was done. */
    public sealed interface Act {}

    /** The matter was opened. */
    public record Registered(
            UUID ownerUnit,
            UUID handlingUnit,
            String number,
            Map<MatterType.DateKind, LocalDate> dates,
            Map<String, Value> fields)
            implements Act {
        public Registered {
            dates = Collections.unmodifiableMap(new TreeMap<>(dates));
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** An action of the type was performed. */
    public record Performed(String action, Map<String, Value> fields, Optional<String> note) implements Act {
        public Performed {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** Fields were corrected (更正), with a reason; a field mapped to nothing was emptied. */
    public record Corrected(Map<String, Optional<Value>> fields, String reason) implements Act {
        public Corrected {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * The matter goes on under another version of its type (改用新版定义), the one the entry names.
     *
     * @param from version it stood under
     * @param stage where it stands from now on, where its stage is no longer there
     * @param fields values given or, mapped to nothing, taken away, because the new version asks for them or knows them
     *     no more
     */
    public record Moved(int from, Optional<String> stage, Map<String, Optional<Value>> fields, String reason)
            implements Act {
        public Moved {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * The last step was taken back (撤回办理): from now on the matter is what its journal makes of it without that step.
     *
     * @param entry where in the journal the step stands
     */
    public record Withdrawn(int entry, String reason) implements Act {}

    /** A remark (补记). */
    public record Noted(String text) implements Act {}

    /** A file was put on file. */
    public record EvidenceFiled(String sha256, String name, String kind, LocalDate effectiveOn) implements Act {}

    /**
     * The matter went into other hands (移交): a unit was merged, split or ended, or a person handed over. Its number, its
     * stage and its clocks stay as they are.
     *
     * @param ownerUnit whose ledger it stands in from now on; the same as before when only the person changed
     * @param holder the person who has it in hand from now on, where that is decided
     * @param words from whom, to whom, on what ground
     */
    public record Handed(UUID ownerUnit, UUID handlingUnit, Optional<UUID> holder, String words) implements Act {}

    /** A typed link to another matter. */
    public record Linked(UUID other, LinkType type) implements Act {}
}
