package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * What to study before the next meetings (会前学法): laws that the coming agenda items call for, by category and words, each
 * with the day it was last studied. A suggestion from a list of laws, never an entry.
 */
@Service
public class StudyTopics {

    private static final int YEARS_BACK = 2;
    private static final List<String> MEETINGS = List.of("standing", "party_group", "plenary");

    private final Lookup lookup;
    private final List<String[]> topics = Resource.lines("topics.csv");

    StudyTopics(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * A coming agenda item with the laws it calls for.
     *
     * @param on planned day; none where none is planned yet
     */
    public record Coming(
            UUID id,
            String number,
            String topic,
            String category,
            String meeting,
            String unit,
            Optional<LocalDate> on,
            List<Proposal> laws) {
        public Coming {
            laws = List.copyOf(laws);
        }
    }

    /**
     * @param why the words or the category that call for it
     * @param last when it was last studied, within two years
     */
    public record Proposal(String law, String why, Optional<LocalDate> last) {}

    /** Items not yet discussed, by planned day; those without a day last. */
    public List<Coming> coming(View view) {
        var type = lookup.type("agenda_item");
        List<Matter> sessions =
                lookup.between("study_session", view.today().minusYears(YEARS_BACK), view.today(), Where.ANY, view);
        return lookup
                .all(
                        "agenda_item",
                        Where.both(
                                Where.in("stage", List.of("proposed", "scheduled")),
                                Where.in("meeting_kind", MEETINGS)),
                        view)
                .stream()
                .filter(item -> Fields.day(item, "planned_on")
                        .filter(day -> day.isBefore(view.today()))
                        .isEmpty())
                .map(item -> new Coming(
                        item.id(),
                        item.number(),
                        lookup.title(item),
                        Fields.say(type, item, "category"),
                        Fields.say(type, item, "meeting_kind"),
                        lookup.units().unit(item.ownerUnit()).shortName(),
                        Fields.day(item, "planned_on"),
                        proposals(item, sessions)))
                .sorted(Comparator.comparing((Coming one) -> one.on().orElse(LocalDate.MAX))
                        .thenComparing(Coming::number))
                .toList();
    }

    private List<Proposal> proposals(Matter item, List<Matter> sessions) {
        String topic = Fields.text(item, "topic");
        String category = Fields.text(item, "category");
        String label = Fields.say(lookup.type("agenda_item"), item, "category");
        return topics.stream()
                .flatMap(line -> why(line, topic, category, label)
                        .map(why -> new Proposal(line[0], why, lastStudied(line[0], item, sessions)))
                        .stream())
                .toList();
    }

    private static Optional<String> why(String[] line, String topic, String category, String label) {
        if (topic.contains(line[0])) {
            return Optional.of("议题写到");
        }
        Optional<String> word = Arrays.stream(line[2].split("\\|"))
                .filter(one -> !one.isEmpty() && topic.contains(one))
                .findFirst();
        if (word.isPresent()) {
            return word.map(found -> "议题里有“" + found + "”");
        }
        boolean called =
                !category.isEmpty() && Arrays.asList(line[1].split("\\|")).contains(category);
        return called ? Optional.of("议题类别是" + label) : Optional.empty();
    }

    private static Optional<LocalDate> lastStudied(String law, Matter item, List<Matter> sessions) {
        return sessions.stream()
                .filter(session -> session.ownerUnit().equals(item.ownerUnit()))
                .filter(session -> Fields.text(session, "topic").contains(law)
                        || Fields.text(session, "laws").contains(law)
                        || Fields.lines(session, "studied").stream()
                                .anyMatch(line -> line.get("law") instanceof Value.Text text
                                        && text.text().contains(law)))
                .map(Matter::occurredOn)
                .max(Comparator.naturalOrder());
    }
}
