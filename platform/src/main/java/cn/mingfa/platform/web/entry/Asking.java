package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance.Belonging;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.recall.Recall;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What an entry form asks back before a matter is registered: what it belongs to, and whether it is one that is there
 * already. Each is answered with one key.
 */
@Component
class Asking {

    /** Name of the form field that says what the matter belongs to. */
    static final String BELONGS = "belongs";

    /** Name of the form field that says which matter it is the same as, or {@link #ANEW}. */
    static final String SAME = "same";

    /** The answer that it is a matter of its own. */
    static final String ANEW = "anew";

    private static final int OFFERED = 5;

    private final Ledger ledger;
    private final Recall recall;
    private final Desk desk;

    Asking(Ledger ledger, Recall recall, Desk desk) {
        this.ledger = ledger;
        this.recall = recall;
        this.desk = desk;
    }

    /** A question asked back: its sentence and the answers, each a button. */
    public record Back(String sentence, String name, List<Answer> answers, String otherwise) {
        public Back {
            answers = List.copyOf(answers);
        }
    }

    /** One answer. */
    public record Answer(String value, String words, String href) {}

    /** What a new matter of the type may belong to. */
    List<Recall.Choice> choices(MatterType type, Sheet sheet, User user) {
        return type.guidance()
                .belonging()
                .map(belonging -> recall.choices(belonging, sheet.values(), occurred(sheet), user, desk.today()))
                .orElse(List.of());
    }

    /** What is to be asked before this is registered; nothing where all is answered. */
    Optional<Back> before(MatterType type, Sheet sheet, Kept kept, MultiValueMap<String, String> sent, User user) {
        return belonging(type, sheet, kept, sent, user).or(() -> same(type, sheet, kept, sent, user));
    }

    private Optional<Back> belonging(
            MatterType type, Sheet sheet, Kept kept, MultiValueMap<String, String> sent, User user) {
        Optional<Belonging> wanted = type.guidance().belonging();
        boolean answered = kept.from().isPresent()
                || first(sent, BELONGS).isPresent()
                || wanted.flatMap(Belonging::reason)
                        .map(field -> sheet.values().containsKey(field))
                        .orElse(true);
        if (answered) {
            return Optional.empty();
        }
        List<Recall.Choice> choices = choices(type, sheet, user);
        String label = wanted.map(Belonging::label).orElse("");
        String reason = wanted.flatMap(Belonging::reason)
                .flatMap(type::field)
                .map(Field::label)
                .orElse("");
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Back(
                        label + "还没有选。是下面的哪一项？",
                        BELONGS,
                        choices.stream()
                                .limit(OFFERED)
                                .map(choice -> new Answer(
                                        choice.id().toString(),
                                        choice.title() + "（" + choice.number() + "）",
                                        "/matters/" + choice.id()))
                                .toList(),
                        "都不是的，在表里选别的，或者填写“" + reason + "”。"));
    }

    private Optional<Back> same(
            MatterType type, Sheet sheet, Kept kept, MultiValueMap<String, String> sent, User user) {
        if (first(sent, SAME).isPresent() || !(sheet.values().get(type.titleField()) instanceof Value.Text title)) {
            return Optional.empty();
        }
        LocalDate on = occurred(sheet);
        // what it was opened from, e.g. the version it replaces, is known and another
        List<Recall.Known> doubles = recall.doubles(type, kept.owner(), on, title.text(), user).stream()
                .filter(known -> kept.from()
                        .filter(from -> from.matter().equals(known.id()))
                        .isEmpty())
                .toList();
        if (doubles.isEmpty()) {
            return Optional.empty();
        }
        Stream<Answer> there = doubles.stream()
                .limit(OFFERED)
                .map(known -> new Answer(
                        known.id().toString(), "是同一件，并入 " + known.number() + "，只计一次", "/matters/" + known.id()));
        return Optional.of(new Back(
                Days.beside(on, desk.today()) + "已登记过“" + doubles.getFirst().title() + "”，是同一件事吗？",
                SAME,
                Stream.concat(there, Stream.of(new Answer(ANEW, "不是，照常登记", ""))).toList(),
                ""));
    }

    /** The day it occurred, as the ledger will see it. */
    private LocalDate occurred(Sheet sheet) {
        return Stream.of(DateKind.OCCURRED, DateKind.CONFIRMED, DateKind.ARRIVED)
                .map(sheet.dates()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(desk.today());
    }

    /** The matter it is recorded under, if one was chosen. */
    Optional<Registration.Origin> origin(MatterType type, MultiValueMap<String, String> sent) {
        return type.guidance()
                .belonging()
                .flatMap(belonging -> id(sent, BELONGS).map(id -> new Registration.Origin(id, belonging.link())));
    }

    /** Links made after registering: the same as another, and what it belongs to where it was opened from elsewhere. */
    void link(MatterType type, Kept kept, Receipt receipt, MultiValueMap<String, String> sent, User user) {
        Map<UUID, LinkType> links = new LinkedHashMap<>();
        if (kept.from().isPresent()) {
            origin(type, sent).ifPresent(origin -> links.put(origin.matter(), origin.link()));
        }
        id(sent, SAME).ifPresent(other -> links.put(other, LinkType.SAME_AS));
        int version = receipt.version();
        for (Map.Entry<UUID, LinkType> link : links.entrySet()) {
            // the same form sent twice links once
            UUID key = UUID.nameUUIDFromBytes((kept.key() + link.getKey().toString()).getBytes(StandardCharsets.UTF_8));
            Change change = new Change.Link(link.getKey(), link.getValue());
            version = ledger.submit(new Submission(key, receipt.matter(), version, desk.today(), change), user)
                    .version();
        }
    }

    /** What the last entry of the sitting leaves for the next. */
    Map<String, Value> carried(MatterType type, UUID last, User user) {
        Map<String, Value> values = ledger.open(last, user).matter().fields();
        Map<String, Value> carried = new LinkedHashMap<>();
        type.fields().stream()
                .filter(Field::carried)
                .forEach(field -> Optional.ofNullable(values.get(field.key()))
                        .ifPresent(value -> carried.put(field.key(), value)));
        return carried;
    }

    /** Words typed lately, by the names of the form's questions. */
    Map<String, List<String>> words(MatterType type, User user) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        recall.words(type, user).forEach((key, list) -> words.put("f." + key, list));
        return words;
    }

    private static Optional<String> first(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    private static Optional<UUID> id(MultiValueMap<String, String> sent, String name) {
        try {
            return first(sent, name).filter(text -> !text.equals(ANEW)).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
