package cn.mingfa.platform.web.outside;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.outside.OutsideDesk;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Question;
import cn.mingfa.platform.web.part.Sheet;
import cn.mingfa.platform.web.part.ValueWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A matter as an outsider's page shows it.
 *
 * @param until the last day of the link
 * @param done what they have recorded
 */
public record GuestPage(
        String title,
        String type,
        String number,
        String unit,
        String name,
        String capacity,
        String until,
        List<Fact> facts,
        List<Ask> asks,
        Optional<Done> done,
        List<Handout> handouts,
        boolean checked) {

    public GuestPage {
        facts = List.copyOf(facts);
        asks = List.copyOf(asks);
        handouts = List.copyOf(handouts);
    }

    public record Fact(String label, String words) {}

    /** One step with its form; what was refused comes back with what was typed. */
    public record Ask(
            String key,
            String label,
            String hint,
            String basis,
            List<Question> questions,
            List<Sheet.Complaint> complaints,
            String note,
            List<String> takes) {}

    public record Done(String label, String when, List<Fact> facts, String note, List<String> files) {}

    /** A file to read. */
    public record Handout(String sha256, String name, String about) {}

    /** @param tried the form that was refused, by its action */
    record Attempt(String action, Sheet sheet, String note) {}

    static GuestPage of(OutsideDesk.Case matter, Optional<Attempt> attempt, Desk desk) {
        return new GuestPage(
                matter.title(),
                matter.type(),
                matter.number(),
                matter.unit(),
                matter.name(),
                matter.capacity(),
                Days.full(LocalDate.ofInstant(matter.expiresAt(), desk.clock().getZone())),
                facts(matter.facts()),
                matter.offers().stream()
                        .map(asked -> ask(asked, matter, attempt, desk))
                        .toList(),
                matter.done()
                        .map(done -> new Done(
                                done.label(),
                                moment(done.at(), desk),
                                facts(done.facts()),
                                done.note().orElse(""),
                                done.files())),
                matter.handouts().stream()
                        .map(file -> new Handout(file.sha256(), file.name(), file.kind() + "，" + size(file.size())))
                        .toList(),
                matter.checked());
    }

    private static Ask ask(OutsideDesk.Asked asked, OutsideDesk.Case matter, Optional<Attempt> attempt, Desk desk) {
        String key = asked.action().key();
        Optional<Attempt> mine = attempt.filter(tried -> tried.action().equals(key));
        Sheet sheet = mine.map(Attempt::sheet).orElseGet(() -> fresh(asked.fields(), matter.standing(), desk));
        return new Ask(
                key,
                asked.action().label(),
                asked.action().hint().orElse(""),
                asked.action().basis().orElse(""),
                sheet.questions(),
                mine.isPresent() ? sheet.complaints() : List.of(),
                mine.map(Attempt::note).orElse(""),
                asked.action().files().takes());
    }

    /** What stands already, and today where a day is asked for. */
    private static Sheet fresh(List<Field> fields, Map<String, Value> standing, LocalDate today) {
        Map<String, Value> known = new HashMap<>();
        for (Field field : fields) {
            Value value = standing.get(field.key());
            if (value == null && field.type() == FieldType.DATE && field.required()) {
                value = new Value.Day(today);
            }
            if (value != null) {
                known.put(field.key(), value);
            }
        }
        return Sheet.suggested(fields, known, today);
    }

    private static Sheet fresh(List<Field> fields, Map<String, Value> standing, Desk desk) {
        return fresh(fields, standing, desk.today());
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, (bytes + 1023) / 1024);
        return kilobytes < 1024 ? kilobytes + " KB" : (kilobytes + 1023) / 1024 + " MB";
    }

    private static List<Fact> facts(List<OutsideDesk.Fact> facts) {
        return facts.stream()
                .map(fact -> new Fact(fact.field().label(), ValueWords.full(fact.field(), fact.value())))
                .toList();
    }

    private static String moment(Instant at, Desk desk) {
        LocalDateTime local = LocalDateTime.ofInstant(at, desk.clock().getZone());
        return Days.full(local.toLocalDate()) + " %02d:%02d".formatted(local.getHour(), local.getMinute());
    }
}
