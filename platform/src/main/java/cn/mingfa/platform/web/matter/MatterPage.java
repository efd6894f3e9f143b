package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Offer;
import cn.mingfa.kernel.matter.Opening;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.EvidenceItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Remaining;
import cn.mingfa.platform.web.part.ValueWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A matter as its page shows it.
 *
 * @param version what the forms expect when they are sent
 * @param masked whether personal data is hidden
 * @param head the clock that runs out first, told large
 */
public record MatterPage(
        UUID id,
        int version,
        String number,
        String typeKey,
        String type,
        String owner,
        String title,
        Way way,
        List<Fact> facts,
        boolean masked,
        Story story,
        Optional<Remaining> head,
        List<ClockView> running,
        List<ClockView> done,
        List<OfferView> offers,
        List<OfferView> later,
        List<EvidenceRow> evidence,
        List<String> evidenceKinds,
        List<Link> links,
        List<Begin> openings,
        List<LinkWords.Kind> kinds,
        List<Paper> letters,
        String closedOn) {

    /**
     * A line of what the matter is.
     *
     * @param state filled, empty (待填), na (不适用) or hidden (personal)
     * @param lines what stands in a field of rows
     */
    public record Fact(String label, String words, String state, Optional<Lines> lines) {

        Fact(String label, String words, String state) {
            this(label, words, state, Optional.empty());
        }
    }

    /** A small table: its heads and the words in its cells. */
    public record Lines(List<String> heads, List<List<String>> rows) {
        public Lines {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        static Lines of(Field field, Value.Rows value) {
            return new Lines(
                    field.columns().stream().map(Field::label).toList(),
                    value.lines().stream()
                            .map(line -> field.columns().stream()
                                    .map(column -> Optional.ofNullable(line.get(column.key()))
                                            .map(cell -> ValueWords.full(column, cell))
                                            .orElse(""))
                                    .toList())
                            .toList());
        }
    }

    /** A document that may be made from the matter. */
    public record Paper(String key, String name, String basis) {}

    /** A matter of another type that may be opened from here. */
    public record Begin(String label, String href) {}

    public record EvidenceRow(String name, String href, String kind, String effectiveOn, String hash, String sha256) {}

    public record Link(String words, String href, String number, String title) {}

    static MatterPage of(MatterView view, Attempt attempt, Desk desk) {
        LocalDate today = desk.today();
        UUID id = view.matter().id();
        List<DueDate> clocks = view.clocks();
        List<DueDate> running =
                clocks.stream().filter(clock -> clock.stoppedOn().isEmpty()).toList();
        List<OfferView> offers = offers(view, attempt);
        return new MatterPage(
                id,
                view.matter().version(),
                view.matter().number(),
                view.type().key(),
                view.type().title(),
                view.owner().name(),
                view.title(),
                Way.of(view, today),
                facts(view),
                !view.unmasked() && hasPersonal(view),
                Story.of(view, desk),
                running.stream()
                        .min(Comparator.comparing(DueDate::due))
                        .map(clock -> Remaining.of(clock, desk.now(), desk.calendar())),
                running.stream().map(clock -> clock(clock, view, desk)).toList(),
                clocks.stream()
                        .filter(clock -> clock.stoppedOn().isPresent())
                        .map(clock -> clock(clock, view, desk))
                        .toList(),
                offers.stream().filter(OfferView::near).toList(),
                offers.stream().filter(offer -> !offer.near()).toList(),
                view.evidence().stream().map(item -> evidence(item, id)).toList(),
                view.type().evidence().kinds(),
                view.links().stream()
                        .map(link -> new Link(
                                LinkWords.of(link.type(), link.outgoing()),
                                "/matters/" + link.other(),
                                link.number(),
                                link.title()))
                        .toList(),
                openings(view),
                LinkWords.kinds(),
                LetterController.offered(view, desk).stream()
                        .map(letter -> new Paper(
                                letter.key(), letter.name(), letter.basis().orElse("")))
                        .toList(),
                view.matter().closedOn().map(Days::full).orElse(""));
    }

    private static List<Begin> openings(MatterView view) {
        List<Begin> openings = new ArrayList<>();
        for (Opening opening : view.type().openings()) {
            openings.add(new Begin(
                    opening.label(),
                    "/ledger/new/" + opening.type() + "?from=" + view.matter().id() + "&opening=" + openings.size()));
        }
        return openings;
    }

    private static ClockView clock(DueDate clock, MatterView view, Desk desk) {
        List<ClockEvent> events =
                view.matter().clocks().getOrDefault(clock.rule().key(), List.of());
        return ClockView.of(clock, events, view.matter().id(), desk);
    }

    private static List<Fact> facts(MatterView view) {
        List<Fact> facts = new ArrayList<>();
        view.type()
                .dates()
                .forEach(date -> Optional.ofNullable(view.matter().dates().get(date.kind()))
                        .ifPresent(day -> facts.add(new Fact(date.label(), Days.full(day), "filled"))));
        for (Field field : view.type().fields()) {
            Value value = view.matter().fields().get(field.key());
            if (value != null) {
                facts.add(fact(field, value, view.unmasked()));
            } else if (field.atRegistration() && field.listed()) {
                facts.add(new Fact(field.label(), "待填", "empty"));
            }
        }
        String handling =
                view.handling().equals(view.owner()) ? "" : view.handling().name();
        if (!handling.isEmpty()) {
            facts.add(new Fact("承办单位", handling, "filled"));
        }
        return facts;
    }

    private static Fact fact(Field field, Value value, boolean unmasked) {
        String state =
                value instanceof Value.NotApplicable ? "na" : field.personal() && !unmasked ? "hidden" : "filled";
        Optional<Lines> lines =
                value instanceof Value.Rows rows ? Optional.of(Lines.of(field, rows)) : Optional.empty();
        return new Fact(field.label(), ValueWords.full(field, value), state, lines);
    }

    private static boolean hasPersonal(MatterView view) {
        return view.type().fields().stream()
                .anyMatch(field -> field.personal() && view.matter().fields().containsKey(field.key()));
    }

    /**
     * The next thing to do first, which is what the definition names first for the stage, then what else is allowed, each
     * group in the order of the definition. What another kind of matter would come to is left out.
     */
    private static List<OfferView> offers(MatterView view, Attempt attempt) {
        String stage = view.matter().stage();
        List<Offer> offers = view.offers().stream()
                .filter(offer ->
                        !offer.otherKind() || attempt.isAt(offer.action().key()))
                .toList();
        Optional<Offer> next = offers.stream()
                .filter(offer -> offer.action().from().contains(stage))
                .findFirst();
        return offers.stream()
                .sorted(Comparator.comparingInt(
                        offer -> next.filter(offer::equals).isPresent() ? 0 : offer.allowed() ? 1 : 2))
                .map(offer -> OfferView.of(
                        offer, view.type(), stage, next.filter(offer::equals).isPresent(), attempt))
                .toList();
    }

    private static EvidenceRow evidence(EvidenceItem item, UUID matter) {
        String sha = item.sha256();
        return new EvidenceRow(
                item.name(),
                "/matters/" + matter + "/evidence/" + sha,
                item.kind(),
                item.effectiveOn().toString(),
                sha.substring(0, 4) + "…" + sha.substring(sha.length() - 4),
                sha);
    }
}
