package cn.mingfa.platform.recall;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance.Belonging;
import cn.mingfa.kernel.matter.Guidance.Kindred;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Likeness;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Looks up what is already in the ledger, within what the user sees. Nothing here is a decision: it is shown and chosen. */
@Service
public class Recall {

    private static final int YEARS_BACK = 3;
    private static final int MOST_OF_A_DAY = 200;
    private static final int RECENT = 200;
    private static final int MOST_WORDS = 12;
    private static final int MOST_LISTED = 200;

    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Figures figures;

    Recall(Catalogue catalogue, Ledger ledger, Figures figures) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.figures = figures;
    }

    /** A matter in a few words. */
    public record Known(UUID id, String number, String title, LocalDate on) {}

    /** A matter to choose, and how many of its values fit. */
    public record Choice(UUID id, String number, String title, int fits) {}

    /**
     * Matters of a kind shown beside one.
     *
     * @param all how many there are; {@code found} holds the first
     * @param sameMonth how many of them occurred earlier in the same calendar month
     */
    public record Kin(Kindred kindred, List<Matter> found, int all, int sameMonth) {
        public Kin {
            found = List.copyOf(found);
        }
    }

    /** Matters of the type, day and unit that stand and whose title says much the same; the likest first. */
    public List<Known> doubles(MatterType type, UUID owner, LocalDate on, String title, User user) {
        return ledger.list(ofDay(type, owner, on), user).rows().stream()
                .filter(row -> !type.isVoidAt(row.stage()))
                .filter(row -> Likeness.of(row.title(), title) >= Likeness.LIKELY_ONE)
                .sorted(Comparator.comparingInt((Row row) -> Likeness.of(row.title(), title))
                        .reversed())
                .map(row -> new Known(row.id(), row.number(), row.title(), row.occurredOn()))
                .toList();
    }

    private static Query ofDay(MatterType type, UUID owner, LocalDate on) {
        return Asked.all()
                .type(type.key())
                .in(owner)
                .from(on)
                .to(on)
                .by("number", true)
                .first(MOST_OF_A_DAY)
                .query();
    }

    /** Words typed lately in the plain text fields of a type, the latest first; never its title, never personal data. */
    public Map<String, List<String>> words(MatterType type, User user) {
        List<Field> asked = type.fields().stream()
                .filter(field -> field.atRegistration() && field.type() == FieldType.TEXT && !field.personal())
                .filter(field -> !field.key().equals(type.titleField()))
                .toList();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        if (!asked.isEmpty()) {
            Query recent = Asked.all().type(type.key()).first(RECENT).query();
            for (Row row : ledger.list(recent, user).rows()) {
                for (Field field : asked) {
                    if (row.fields().get(field.key()) instanceof Value.Text text) {
                        words.computeIfAbsent(field.key(), any -> new LinkedHashSet<>())
                                .add(text.text());
                    }
                }
            }
        }
        Map<String, List<String>> few = new LinkedHashMap<>();
        words.forEach(
                (key, found) -> few.put(key, found.stream().limit(MOST_WORDS).toList()));
        return few;
    }

    /**
     * What a new matter may be recorded under: of the list of its own year first, since lists are drawn up year by year,
     * and among these what fits its values.
     *
     * @param on the day it occurred
     */
    public List<Choice> choices(
            Belonging belonging, Map<String, Value> values, LocalDate on, User user, LocalDate today) {
        MatterType type = type(belonging.type());
        Lifecycle lifecycle = new Lifecycle(type);
        return figures
                .matters(new Formula.Selection(belonging.type(), "", belonging.where()), back(user, today), user)
                .stream()
                .sorted(Comparator.comparingInt(
                                (Matter matter) -> Math.abs(matter.occurredOn().getYear() - on.getYear()))
                        .thenComparing(Comparator.comparingInt((Matter matter) -> fits(belonging, matter, values))
                                .reversed()))
                .map(matter -> new Choice(
                        matter.id(), matter.number(), lifecycle.title(matter), fits(belonging, matter, values)))
                .limit(MOST_LISTED)
                .toList();
    }

    private static int fits(Belonging belonging, Matter matter, Map<String, Value> values) {
        return (int) belonging.fits().entrySet().stream()
                .filter(pair -> same(matter.fields().get(pair.getKey()), values.get(pair.getValue())))
                .count();
    }

    /** The matters shown beside one, by the definition of its type; kinds of which there are none are left out. */
    public List<Kin> kindred(MatterView view, User user, LocalDate today) {
        List<Kin> all = new ArrayList<>();
        for (Kindred kindred : view.type().guidance().kindred()) {
            List<Matter> found = found(kindred, view, user, today);
            if (!found.isEmpty()) {
                LocalDate own = view.matter().occurredOn();
                int sameMonth = (int) found.stream()
                        .map(Matter::occurredOn)
                        .filter(day -> day.withDayOfMonth(1).equals(own.withDayOfMonth(1)) && !day.isAfter(own))
                        .count();
                all.add(new Kin(kindred, found.subList(0, Math.min(6, found.size())), found.size(), sameMonth));
            }
        }
        return all;
    }

    private List<Matter> found(Kindred kindred, MatterView view, User user, LocalDate today) {
        Matter own = view.matter();
        MatterType other = type(kindred.type());
        Optional<Set<UUID>> held = held(kindred, other, own, user);
        if (held.isPresent() && held.get().isEmpty()) {
            return List.of();
        }
        Condition where = kindred.where();
        return figures.matters(new Formula.Selection(kindred.type(), "", where), back(user, today), user).stream()
                .filter(matter -> !matter.id().equals(own.id()))
                .filter(matter -> held.isEmpty() || held.get().contains(matter.id()))
                .filter(matter -> kindred.same().entrySet().stream()
                        .filter(pair -> !isPersonal(other, pair.getKey()))
                        .allMatch(pair -> same(
                                matter.fields().get(pair.getKey()), own.fields().get(pair.getValue()))))
                .filter(matter -> kindred.alike().entrySet().stream()
                        .allMatch(pair -> Likeness.isSameSubject(
                                text(matter.fields().get(pair.getKey())),
                                text(own.fields().get(pair.getValue())))))
                .sorted(Comparator.comparing(Matter::occurredOn).reversed())
                .toList();
    }

    /** Those whose personal fields hold the same; none where no personal field is compared. */
    private Optional<Set<UUID>> held(Kindred kindred, MatterType other, Matter own, User user) {
        Optional<Set<UUID>> held = Optional.empty();
        for (String field : kindred.same().keySet()) {
            if (isPersonal(other, field)) {
                Set<UUID> same = new HashSet<>(ledger.sameHolder(own.id(), field, user));
                held.ifPresent(same::retainAll);
                held = Optional.of(same);
            }
        }
        return held;
    }

    private static boolean isPersonal(MatterType type, String field) {
        return type.field(field).filter(Field::personal).isPresent();
    }

    private static boolean same(
            @org.jspecify.annotations.Nullable Value one, @org.jspecify.annotations.Nullable Value other) {
        return one != null && one.equals(other);
    }

    private static String text(@org.jspecify.annotations.Nullable Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private Scope back(User user, LocalDate today) {
        Scope year = figures.scope(user.unit().id(), today.getYear(), today);
        return new Scope(year.units(), today.minusYears(YEARS_BACK), today, today);
    }

    private MatterType type(String key) {
        return catalogue.matterType(key).orElseThrow(() -> new IllegalStateException("no matter type " + key));
    }
}
