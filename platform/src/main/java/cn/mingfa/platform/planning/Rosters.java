package cn.mingfa.platform.planning;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Validity;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.planning.Roster.Change;
import cn.mingfa.platform.planning.Roster.Follows;
import cn.mingfa.platform.planning.Roster.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Rosters with effective dates, of every matter type that has a validity: leading groups, officers, lecturers, areas, and
 * rules or lists as well. Nothing is stored: a roster on a day is read from the terms of its rows.
 */
@Service
public class Rosters {

    /** So many rows are opened for whose place they took; with more the page would be slow. */
    private static final int OPENED = 80;

    private static final int MOST_PARTS = 40;

    private static final Set<FieldType> SHOWN = Set.of(
            FieldType.TEXT, FieldType.CHOICE, FieldType.CHOICES, FieldType.YES_NO, FieldType.WHOLE, FieldType.DATE);

    private final Lookup lookup;
    private final Ledger ledger;

    Rosters(Lookup lookup, Ledger ledger) {
        this.lookup = lookup;
        this.ledger = ledger;
    }

    /** The types that are rosters and that the user may see, in the order of the menu. */
    public List<MatterType> types(View view) {
        return lookup.catalogue().matterTypes().stream()
                .filter(type -> type.validity().isPresent())
                .filter(type ->
                        type.readers().isEmpty() || type.readers().stream().anyMatch(view.user()::has))
                .toList();
    }

    /**
     * The roster of a type on a day.
     *
     * @param part one of {@link Roster#parts}; all together when blank
     * @throws NotFound if the type is no roster
     */
    public Roster roster(String key, String part, LocalDate on, View view) {
        MatterType type = types(view).stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这份名册，请从名册列表里选择。"));
        Validity validity = type.validity().orElseThrow();
        List<Matter> rows = lookup.all(key, Where.present(validity.from()), view);
        Optional<Field> divided = divided(type);
        List<String> parts = divided.map(field -> parts(type, field, rows)).orElse(List.of());
        List<Matter> chosen = part.isBlank() || divided.isEmpty()
                ? rows
                : rows.stream()
                        .filter(row ->
                                Fields.say(type, row, divided.get().key()).equals(part))
                        .toList();
        List<Field> columns = columns(type, validity, chosen);
        Map<UUID, Follows> follows = chosen.size() <= OPENED ? follows(chosen, view) : Map.of();
        List<Member> members = chosen.stream()
                .map(row -> member(type, validity, columns, row, follows))
                .sorted(Comparator.comparing(Member::since).thenComparing(Member::number))
                .toList();
        List<Change> changes = changes(members);
        return new Roster(
                key,
                type.title(),
                on,
                columns.stream().map(Field::label).toList(),
                divided.map(Field::label).orElse(""),
                parts.size() > MOST_PARTS ? List.of() : parts,
                members.stream().filter(member -> member.holdsOn(on)).toList(),
                changes.stream().filter(change -> !change.on().isAfter(on)).findFirst(),
                changes.reversed().stream()
                        .filter(change -> change.on().isAfter(on))
                        .findFirst(),
                changes);
    }

    /** What the roster falls into: the first needed column that is not the name. */
    private static Optional<Field> divided(MatterType type) {
        return type.fields().stream()
                .filter(field -> field.listed() && field.required() && !field.personal())
                .filter(field -> !field.key().equals(type.titleField()))
                .filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.CHOICE)
                .findFirst();
    }

    private static List<String> parts(MatterType type, Field field, List<Matter> rows) {
        Set<String> met = new TreeSet<>();
        rows.forEach(row -> met.add(Fields.say(type, row, field.key())));
        met.remove("");
        return List.copyOf(met);
    }

    /** Short fields that some row has filled in. */
    private static List<Field> columns(MatterType type, Validity validity, List<Matter> rows) {
        return type.fields().stream()
                .filter(field -> SHOWN.contains(field.type()) && !field.personal())
                .filter(field -> !field.key().equals(type.titleField()))
                .filter(field ->
                        !field.key().equals(validity.from()) && !field.key().equals(validity.to()))
                .filter(field -> rows.stream()
                        .anyMatch(row -> !Fields.say(type, row, field.key()).isEmpty()))
                .toList();
    }

    private Member member(
            MatterType type, Validity validity, List<Field> columns, Matter row, Map<UUID, Follows> follows) {
        return new Member(
                row.id(),
                row.number(),
                lookup.title(row),
                columns.stream()
                        .map(field -> Fields.say(type, row, field.key()))
                        .toList(),
                Fields.day(row, validity.from()).orElse(row.occurredOn()),
                Fields.day(row, validity.to()),
                Optional.ofNullable(follows.get(row.id())));
    }

    /** Whose place each took, by the links of the ledger. */
    private Map<UUID, Follows> follows(List<Matter> rows, View view) {
        Map<UUID, Follows> follows = new HashMap<>();
        for (Matter row : rows) {
            ledger.open(row.id(), view.user()).links().stream()
                    .filter(link -> link.type() == LinkType.SUPERSEDES && link.outgoing())
                    .findFirst()
                    .ifPresent(link -> follows.put(row.id(), new Follows(link.other(), link.title())));
        }
        return follows;
    }

    /** The newest first. */
    private static List<Change> changes(List<Member> members) {
        Set<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        members.forEach(member -> {
            days.add(member.since());
            member.until().ifPresent(last -> days.add(last.plusDays(1)));
        });
        List<Change> changes = new ArrayList<>();
        for (LocalDate day : days) {
            changes.add(new Change(
                    day,
                    members.stream().filter(m -> m.since().equals(day)).toList(),
                    members.stream()
                            .filter(m -> m.until()
                                    .filter(last -> last.plusDays(1).equals(day))
                                    .isPresent())
                            .toList(),
                    (int) members.stream().filter(m -> m.holdsOn(day)).count()));
        }
        return changes;
    }
}
