package cn.mingfa.platform.planning;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.LinkItem;
import cn.mingfa.platform.ledger.MatterView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Risk cards: the open ones, the gravest and oldest first, or those that were closed. */
@Service
public class Risks {

    private static final String TYPE = "risk";
    private static final Map<String, Integer> GRAVITY = Map.of("high", 0, "middle", 1, "low", 2);

    private final Lookup lookup;
    private final Ledger ledger;

    Risks(Lookup lookup, Ledger ledger) {
        this.lookup = lookup;
        this.ledger = ledger;
    }

    /**
     * A page of cards.
     *
     * @param total how many there are on all pages
     */
    public record Cards(List<RiskCard> cards, int total) {
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /** @param page counts from 0 */
    public Cards cards(boolean closed, int page, int size, View view) {
        List<Matter> all = lookup.all(TYPE, Where.ANY, view).stream()
                .filter(risk -> risk.closedOn().isPresent() == closed)
                .sorted(Comparator.comparing((Matter risk) -> GRAVITY.getOrDefault(Fields.text(risk, "level"), 9))
                        .thenComparing(Matter::occurredOn)
                        .thenComparing(Matter::number))
                .toList();
        List<RiskCard> cards = all.stream()
                .skip((long) page * size)
                .limit(size)
                .map(risk -> card(risk, view))
                .toList();
        return new Cards(cards, all.size());
    }

    private RiskCard card(Matter risk, View view) {
        MatterType type = lookup.type(TYPE);
        MatterView opened = ledger.open(risk.id(), view.user());
        List<RiskCard.Remedy> remedies = new ArrayList<>();
        List<RiskCard.Remedy> from = new ArrayList<>();
        for (LinkItem link : opened.links()) {
            if (link.type() == LinkType.LED_TO) {
                String kind = lookup.type(
                                ledger.open(link.other(), view.user()).matter().type())
                        .title();
                (link.outgoing() ? remedies : from).add(new RiskCard.Remedy(link.other(), kind, link.title()));
            }
        }
        return new RiskCard(
                risk.id(),
                risk.number(),
                opened.title(),
                Fields.say(type, risk, "level"),
                Fields.say(type, risk, "source"),
                Fields.say(type, risk, "owner"),
                Fields.stage(type, risk),
                risk.occurredOn(),
                Fields.say(type, risk, "cause"),
                Fields.say(type, risk, "measure"),
                Fields.day(risk, "landed_on"),
                Fields.day(risk, "window_until"),
                Fields.day(risk, "recurred_on"),
                remedies,
                from,
                risk.closedOn().isPresent() ? "" : why(opened, risk, view),
                risk.closedOn().isPresent());
    }

    /** The lifecycle's own reason why the card stays open, told to whoever looks. */
    private static String why(MatterView opened, Matter risk, View view) {
        Optional<java.time.LocalDate> until = Fields.day(risk, "window_until");
        if (risk.stage().equals("watching")
                && until.filter(day -> !day.isBefore(view.today())).isPresent()) {
            return "观察期到" + until.get() + "为止，这一天过后没有再发生才可以销号。";
        }
        return opened.offers().stream()
                .filter(offer -> offer.action().key().equals("close"))
                .findFirst()
                .flatMap(offer -> offer.reason())
                .orElse("");
    }
}
