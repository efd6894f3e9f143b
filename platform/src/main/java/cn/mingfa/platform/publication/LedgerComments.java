package cn.mingfa.platform.publication;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.Publication.Comments;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.publication.PublicationRefusal.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Comments become matters of the ledger, as the definition of the matter they are about says. */
final class LedgerComments implements PublicComments {

    private static final int LONGEST_NAME = 60;

    private final LedgerSite site;
    private final Ledger ledger;
    private final Visitors visitors;
    private final Receipts receipts;

    LedgerComments(LedgerSite site, Ledger ledger, Visitors visitors, Receipts receipts) {
        this.site = site;
        this.ledger = ledger;
        this.visitors = visitors;
        this.receipts = receipts;
    }

    @Override
    public String say(String section, UUID matter, Said said) {
        String receipt = Receipts.of(matter, said.key());
        if (receipts.comment(receipt).isPresent()) {
            return receipt;
        }
        LedgerSite.Found found = found(section, matter);
        Comments comments =
                found.rule().publication().comments().orElseThrow(() -> PublicationRefusal.of("这件事项不征集意见。"));
        MatterType type = site.newest(comments.type())
                .orElseThrow(() -> new IllegalStateException("no matter type " + comments.type()));
        Map<String, Value> fields =
                fields(comments, type, form(section, matter), said, found.rule().today());
        User writer = visitors.writer(
                found.view().owner().id(), type.key(), found.view().type().key());
        Registration asked = registration(found, comments, type, fields, Receipts.registration(matter, said.key()));
        ledger.whole(() -> {
            Receipt registered = ledger.register(asked, writer);
            // registered, it holds what it is about: withdrawn before that, it takes no comment
            form(section, matter);
            receipts.keep(receipt, registered.matter());
            return registered;
        });
        return receipt;
    }

    private LedgerSite.Found found(String section, UUID matter) {
        return site.find(matter)
                .filter(open -> open.rule().publication().section().equals(section))
                .orElseThrow(() -> PublicationRefusal.of("这件事项没有公开，或者已经撤回，不能提意见。"));
    }

    /** What may be said of the matter now; refused where it takes no comments any more. */
    private PublicMatter.Form form(String section, UUID matter) {
        found(section, matter);
        PublicMatter.Form form = site.open(section, matter)
                .flatMap(PublicMatter::form)
                .orElseThrow(() -> PublicationRefusal.of("意见征集已经反馈，不再接收意见。"));
        form.closed().ifPresent(sentence -> {
            throw PublicationRefusal.of(sentence);
        });
        return form;
    }

    private static Registration registration(
            LedgerSite.Found found, Comments comments, MatterType type, Map<String, Value> fields, UUID key) {
        LocalDate today = found.rule().today();
        Map<DateKind, LocalDate> dates = new TreeMap<>();
        type.dates().stream().filter(DateLabel::required).forEach(date -> dates.put(date.kind(), today));
        Matter matter = found.view().matter();
        return new Registration(key, type.key(), matter.ownerUnit(), matter.handlingUnit(), dates, fields, today)
                .from(new Registration.Origin(matter.id(), comments.link()));
    }

    /** What was written, read as the fields it goes into. */
    private static Map<String, Value> fields(
            Comments comments, MatterType type, PublicMatter.Form form, Said said, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Value> fields = new LinkedHashMap<>();
        type.fields().stream()
                .filter(field -> field.atRegistration() && field.initial().isPresent())
                .forEach(field -> read(field, field.initial().orElseThrow(), "", today, fields, problems));
        comments.sets().forEach((key, value) -> read(field(type, key), value, "", today, fields, problems));
        if (said.text().isBlank()) {
            problems.add(new Problem("text", "意见还没有写，请写明您的意见。"));
        } else if (length(said.text()) > form.longest()) {
            int now = length(said.text());
            problems.add(new Problem(
                    "text",
                    "意见最多 " + form.longest() + " 字，现有 " + now + " 字，请删去 " + (now - form.longest()) + " 字，或者分成几条提。"));
        } else {
            read(field(type, comments.text()), said.text(), "text", today, fields, problems);
        }
        if (!said.clause().isBlank() && !form.clauses().contains(said.clause())) {
            problems.add(new Problem("clause", "没有您选的这一条，请从草案的条款里选。"));
        } else {
            comments.clause()
                    .ifPresent(key -> read(field(type, key), said.clause(), "clause", today, fields, problems));
        }
        comments.name().ifPresent(key -> brief(field(type, key), said.name(), "name", "姓名", today, fields, problems));
        comments.contact()
                .ifPresent(key -> brief(field(type, key), said.contact(), "contact", "联系方式", today, fields, problems));
        if (!problems.isEmpty()) {
            throw new PublicationRefusal(problems);
        }
        return fields;
    }

    /** As people count: what browsers add at the end of a line is not a character. */
    private static int length(String text) {
        String plain = text.replace("\r\n", "\n").strip();
        return plain.codePointCount(0, plain.length());
    }

    private static void brief(
            Field field,
            String raw,
            String name,
            String label,
            LocalDate today,
            Map<String, Value> fields,
            List<Problem> problems) {
        if (raw.strip().length() > LONGEST_NAME) {
            problems.add(new Problem(name, label + "最多 " + LONGEST_NAME + " 字，请缩短。"));
        } else {
            read(field, raw, name, today, fields, problems);
        }
    }

    private static void read(
            Field field, String raw, String name, LocalDate today, Map<String, Value> fields, List<Problem> problems) {
        switch (FieldGate.read(field, raw, today)) {
            case FieldGate.Reading.Filled filled -> fields.put(field.key(), filled.value());
            case FieldGate.Reading.Blank blank -> fields.remove(field.key());
            case FieldGate.Reading.Wrong wrong ->
                problems.add(new Problem(name, wrong.problem().sentence()));
        }
    }

    private static Field field(MatterType type, String key) {
        return type.field(key).orElseThrow(() -> new IllegalStateException("no field " + type.key() + "." + key));
    }

    @Override
    public Optional<Fate> fate(String receipt) {
        return receipts.comment(receipt).flatMap(comment -> {
            MatterView view;
            try {
                view = ledger.open(comment, visitors.reader(site.day()));
            } catch (NotFound gone) {
                return Optional.empty();
            }
            return Optional.of(fate(Receipts.written(receipt), view));
        });
    }

    /** All that was written, of which the title may be no more than the beginning. */
    private static String words(MatterView comment) {
        return comment.matter().fields().get(comment.type().titleField()) instanceof Value.Text text
                ? text.text()
                : new Lifecycle(comment.type()).title(comment.matter());
    }

    private Fate fate(String receipt, MatterView comment) {
        Optional<LedgerSite.Found> about = comment.links().stream()
                .filter(link -> link.outgoing())
                .flatMap(link -> site.find(link.other()).stream())
                .filter(found -> found.rule()
                        .publication()
                        .comments()
                        .filter(comments ->
                                comments.type().equals(comment.type().key()))
                        .isPresent())
                .findFirst();
        boolean disposed = comment.matter().closedOn().isPresent();
        List<String> shows = about.flatMap(found -> found.rule().publication().comments())
                .map(Comments::shows)
                .orElse(List.of());
        return new Fate(
                receipt,
                comment.matter().occurredOn(),
                comment.handling().name(),
                about.map(found -> new PublicMatter.Related(
                        found.rule().publication().section(),
                        found.view().matter().id(),
                        found.rule().type().title(),
                        found.view().title())),
                words(comment),
                disposed,
                shows.stream()
                        .flatMap(key -> comment.type().field(key).stream())
                        .filter(field -> PublicRule.isOpen(field)
                                && comment.matter().fields().containsKey(field.key()))
                        .map(field -> new PublicMatter.Fact(
                                field,
                                java.util.Objects.requireNonNull(
                                        comment.matter().fields().get(field.key()))))
                        .toList());
    }
}
