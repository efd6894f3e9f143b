package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Steps that people are asked to take who alone may take them (请审核人办理、请负责人决定). What was asked stands in their inbox
 * and on their Today until the step is taken, or the matter has gone where it can be taken no more.
 */
public interface Requests {

    /** Who would be asked: whoever holds the role in the unit. */
    record Hand(Role role, Unit unit) {}

    /**
     * Those nearest to the work who hold one of the roles today: in the body that handles the matter, a supervisor above
     * it; none where nobody does.
     */
    Optional<Hand> hand(Set<Role> roles, UUID handlingUnit, MatterType type);

    /** Steps of the matter that have been asked for and not been taken, and since when. */
    Map<String, Instant> open(UUID matter);

    /**
     * What somebody asks for.
     *
     * @param key the same question sent twice is asked once
     * @param version of the matter as whoever asks has seen it
     * @param words as they stand in the journal
     */
    record Question(UUID key, UUID matter, int version, String step, Hand hand, String words) {}

    /**
     * Asks for the step: the journal's entry and what stands in the inbox of the others are written as one whole. Whoever
     * asks is not told.
     *
     * @throws cn.mingfa.kernel.matter.MatterRefusal as the ledger does
     * @throws cn.mingfa.platform.ledger.Conflict if somebody else changed the matter meanwhile
     */
    void ask(Question question, User user);
}
