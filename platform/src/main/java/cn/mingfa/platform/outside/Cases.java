package cn.mingfa.platform.outside;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.Offer;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.outside.OutsideDesk.Asked;
import cn.mingfa.platform.outside.OutsideDesk.Case;
import cn.mingfa.platform.outside.OutsideDesk.Done;
import cn.mingfa.platform.outside.OutsideDesk.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an outsider is shown of the matter their link is for: nothing personal, and the steps that wait for them. */
final class Cases {

    private final LinkFiles files;

    Cases(LinkFiles files) {
        this.files = files;
    }

    Case of(Link link, MatterView view, User outsider) {
        MatterType type = view.type();
        boolean waits = link.actedSeq()
                .filter(seq -> stands(view, seq) && !movedSince(view, seq, link))
                .isPresent();
        List<Asked> offers = waits
                ? List.of()
                : view.offers().stream()
                        .filter(Offer::allowed)
                        .map(Offer::action)
                        .filter(action -> action.roles().contains(Role.OUTSIDER))
                        .map(action -> new Asked(
                                action,
                                action.fields().stream()
                                        .flatMap(key -> type.field(key).stream())
                                        .toList()))
                        .toList();
        return new Case(
                type.title(),
                view.matter().number(),
                view.title(),
                view.handling().name(),
                link.name(),
                link.capacity(),
                facts(view, link),
                offers,
                done(view, link),
                files.handouts(view, outsider),
                link.checked(),
                link.expiresAt().orElseThrow(),
                clear(view));
    }

    /** Whether what they did was not taken back. */
    private static boolean stands(MatterView view, int seq) {
        return view.standing().stream().anyMatch(entry -> entry.seq() == seq && entry.act() instanceof Entry.Performed);
    }

    /** Whether somebody else has taken a step since. */
    private static boolean movedSince(MatterView view, int seq, Link link) {
        return view.standing().stream()
                .anyMatch(entry -> entry.seq() > seq
                        && entry.act() instanceof Entry.Performed
                        && !entry.actor().person().equals(link.id()));
    }

    /** What is listed, and what was said in the unit's last step that said anything; nothing personal. */
    private static List<Fact> facts(MatterView view, Link link) {
        Set<String> said = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (Entry entry : view.standing()) {
            Map<String, Value> fields = fields(entry);
            if (entry.actor().person().equals(link.id())) {
                own.addAll(fields.keySet());
            } else if (!fields.isEmpty()) {
                said.clear();
                said.addAll(fields.keySet());
            }
        }
        return view.type().fields().stream()
                .filter(field -> field.listed() || said.contains(field.key()))
                .filter(field -> !own.contains(field.key()))
                .filter(field -> !field.key().equals(view.type().titleField()))
                .flatMap(field -> fact(field, view.matter().fields()).stream())
                .toList();
    }

    private static Map<String, Value> fields(Entry entry) {
        return switch (entry.act()) {
            case Entry.Registered registered -> registered.fields();
            case Entry.Performed performed -> performed.fields();
            case Entry.Corrected corrected -> Map.of();
            case Entry.Withdrawn withdrawn -> Map.of();
            case Entry.Noted noted -> Map.of();
            case Entry.EvidenceFiled filed -> Map.of();
            case Entry.Handed handed -> Map.of();
            case Entry.Moved moved -> Map.of();
            case Entry.Linked linked -> Map.of();
        };
    }

    private static Optional<Fact> fact(Field field, Map<String, Value> values) {
        return field.personal()
                ? Optional.empty()
                : Optional.ofNullable(values.get(field.key())).map(value -> new Fact(field, value));
    }

    private static Optional<Done> done(MatterView view, Link link) {
        return link.actedSeq()
                .flatMap(seq -> view.standing().stream()
                        .filter(entry -> entry.seq() == seq)
                        .findFirst())
                .flatMap(entry -> entry.act() instanceof Entry.Performed performed
                        ? Optional.of(done(view, entry, performed))
                        : Optional.empty());
    }

    private static Done done(MatterView view, Entry entry, Entry.Performed performed) {
        List<Fact> facts = new ArrayList<>();
        performed
                .fields()
                .forEach((key, value) -> view.type().field(key).ifPresent(field -> facts.add(new Fact(field, value))));
        return new Done(
                view.type().action(performed.action()).map(Action::label).orElse(performed.action()),
                entry.at(),
                facts,
                performed.note(),
                LinkFiles.sentBy(entry.actor().person(), view));
    }

    private static Map<String, Value> clear(MatterView view) {
        Map<String, Value> clear = new HashMap<>(view.matter().fields());
        clear.keySet()
                .removeIf(key -> view.type().field(key).filter(Field::personal).isPresent());
        return Map.copyOf(clear);
    }
}
