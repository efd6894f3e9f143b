package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.Offer;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.notices.Requests;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whom somebody may ask for a step that is not theirs (请审核人办理、请负责人决定), where nothing else stands against it; or
 * since when it has been asked for.
 */
@Component
class AskPanel implements MatterPanel {

    /** Those who work on matters ask; what they ask for stands in the journal. */
    private static final Set<Role> ASKING = EnumSet.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);

    private final Requests requests;
    private final Desk desk;

    AskPanel(Requests requests, Desk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    /**
     * One step.
     *
     * @param words of the button, e.g. 请负责人决定
     * @param since when it was asked for, in words; empty where it was not
     */
    public record Ask(String words, String since, Requests.Hand hand) {}

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public Optional<Object> beside(MatterView matter, User user) {
        return Optional.of(of(matter, user));
    }

    /** By the key of the step. */
    Map<String, Ask> of(MatterView matter, User user) {
        Map<String, Ask> asks = new LinkedHashMap<>();
        if (user.roles().stream().noneMatch(ASKING::contains)) {
            return asks;
        }
        List<Offer> others = matter.offers().stream()
                .filter(offer -> !offer.hands().isEmpty() && !offer.otherKind())
                .toList();
        if (others.isEmpty()) {
            return asks;
        }
        Map<String, Instant> open = requests.open(matter.matter().id());
        Map<Set<Role>, Optional<Requests.Hand>> hands = new HashMap<>();
        for (Offer offer : others) {
            String since = Optional.ofNullable(open.get(offer.action().key()))
                    .map(this::day)
                    .orElse("");
            hands.computeIfAbsent(
                            offer.hands(),
                            roles -> requests.hand(roles, matter.matter().handlingUnit(), matter.type()))
                    .ifPresent(hand -> asks.put(offer.action().key(), new Ask(words(hand.role()), since, hand)));
        }
        return asks;
    }

    private String day(Instant at) {
        return Days.beside(LocalDate.ofInstant(at, desk.clock().getZone()), desk.today());
    }

    private static String words(Role role) {
        return "请" + role.chinese() + (role == Role.PRINCIPAL ? "决定" : "办理");
    }
}
