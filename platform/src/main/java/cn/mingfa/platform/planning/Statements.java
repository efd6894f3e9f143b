package cn.mingfa.platform.planning;

import cn.mingfa.catalogue.Outline;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.planning.StatementDraft.Passage;
import cn.mingfa.platform.planning.StatementDraft.Row;
import cn.mingfa.platform.planning.StatementDraft.Silence;
import cn.mingfa.platform.planning.StatementDraft.Stated;
import cn.mingfa.report.Draft;
import cn.mingfa.report.DraftFigure;
import cn.mingfa.report.DraftParagraph;
import cn.mingfa.report.DraftRequest;
import cn.mingfa.report.Drafting;
import cn.mingfa.report.Gap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;

/**
 * Duty statements (述法) drafted by the report room from the leader's own rows alone: the outline {@code duty_statement}
 * over a ledger that holds nothing but what names the leader. A duty without an act is not in the text; the author is
 * told.
 */
@Service
public class Statements {

    private static final String TYPE = "duty_statement";
    private static final String DRAFT = "draft";
    private static final Comparator<Row> BY_DAY = Comparator.comparing(Row::on).thenComparing(Row::number);

    private final Lookup lookup;
    private final Ledger ledger;
    private final Duties duties;
    private final List<String[]> whose = Resource.lines("whose.csv");

    Statements(Lookup lookup, Ledger ledger, Duties duties) {
        this.lookup = lookup;
        this.ledger = ledger;
        this.duties = duties;
    }

    /** The statements due in a year. */
    public List<StatementLine> of(int year, View whole) {
        View view = whole.alone();
        return lookup.all(TYPE, Where.is("year", Integer.toString(year)), view).stream()
                .map(matter -> new StatementLine(
                        matter.id(),
                        matter.number(),
                        Fields.text(matter, "leader"),
                        Fields.text(matter, "post"),
                        Fields.stage(lookup.type(TYPE), matter)))
                .toList();
    }

    /** @param stage where it stands, as the page says it */
    public record StatementLine(UUID id, String number, String leader, String post, String stage) {}

    /**
     * The draft as the ledger gives it now; nothing is stored.
     *
     * @throws NotFound if there is no such statement for the user
     */
    public StatementDraft draft(UUID statement, User user, LocalDate today) {
        MatterView opened = ledger.open(statement, user);
        if (!opened.type().key().equals(TYPE)) {
            throw new NotFound("这件事项不是述法，请从履职页选择述法事项。");
        }
        String leader = Fields.text(opened.matter(), "leader");
        int year = (int) Fields.whole(opened.matter(), "year")
                .orElse(opened.matter().occurredOn().getYear());
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        LocalDate asOf = lastDay.isBefore(today) ? lastDay : today;
        View view = new View(user, opened.owner(), false, asOf);
        Scope scope = lookup.scope(LocalDate.of(year, 1, 1), lastDay, view);
        FigureSource own = own(leader, scope, view);
        Draft draft = Drafting.draft(
                lookup.catalogue().outline(TYPE),
                new DraftRequest(opened.owner().name(), year, asOf, scope),
                own,
                key -> lookup.catalogue().indicator(key).orElseThrow(),
                lookup::type);
        OfficialDocument drafted = draft.document();
        OfficialDocument document = new OfficialDocument(
                drafted.title(),
                Optional.empty(),
                Optional.empty(),
                drafted.body(),
                Optional.of(new OfficialDocument.Signature(leader, asOf)));
        return new StatementDraft(
                opened, leader, year, document, passages(draft, own, scope), silent(draft, leader, year, view));
    }

    /** The ledger of what names the leader. */
    private FigureSource own(String leader, Scope scope, View view) {
        List<Matter> matters = new ArrayList<>();
        for (String[] line : whose) {
            matters.addAll(lookup.between(line[0], scope.from(), scope.to(), Where.is(line[1], leader), view));
        }
        return new MemoryFigures(matters, key -> lookup.catalogue().matterType(key));
    }

    private List<Passage> passages(Draft draft, FigureSource own, Scope scope) {
        Map<String, List<Outline.Each>> told = told();
        Map<String, DraftFigure> figures = new LinkedHashMap<>();
        draft.figures().forEach(figure -> figures.put(figure.id(), figure));
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (DraftParagraph paragraph : draft.paragraphs()) {
            boolean heading = paragraph.kind() == DraftParagraph.Kind.HEADING;
            Map<UUID, Row> rows = new LinkedHashMap<>();
            List<Stated> stated = new ArrayList<>();
            for (String id : paragraph.figures()) {
                Tally tally =
                        java.util.Objects.requireNonNull(figures.get(id), id).tally();
                List<Row> behind = tally.rows().stream()
                        .map(row -> new Row(row.matter(), row.number(), row.title(), row.on()))
                        .distinct()
                        .toList();
                behind.forEach(row -> rows.put(row.matter(), row));
                stated.add(new Stated(
                        tally.indicator().name(),
                        java.util.Objects.requireNonNull(figures.get(id), id).written(),
                        behind));
            }
            for (Outline.Each each : told.getOrDefault(paragraph.id(), List.of())) {
                own.matters(each.selection(), scope)
                        .forEach(matter -> rows.put(
                                matter.id(),
                                new Row(matter.id(), matter.number(), lookup.title(matter), matter.occurredOn())));
            }
            number += heading ? 0 : 1;
            passages.add(new Passage(
                    heading ? 0 : number,
                    heading,
                    paragraph.text(),
                    stated,
                    rows.values().stream().sorted(BY_DAY).toList()));
        }
        return passages;
    }

    /** By paragraph: what is told there of single matters. */
    private Map<String, List<Outline.Each>> told() {
        Map<String, List<Outline.Each>> told = new LinkedHashMap<>();
        for (Outline.Part part : lookup.catalogue().outline(TYPE).parts()) {
            for (Outline.Section section : part.sections()) {
                told.put(
                        part.kind().key() + "." + section.key(),
                        section.sentences().stream()
                                .filter(Outline.Each.class::isInstance)
                                .map(Outline.Each.class::cast)
                                .toList());
            }
        }
        return told;
    }

    private List<Silence> silent(Draft draft, String leader, int year, View view) {
        List<Silence> silent = new ArrayList<>();
        DutySheet sheet = duties.sheet(leader, new Period(year, 0), view);
        sheet.gaps()
                .forEach(duty -> silent.add(new Silence(
                        "职责“" + duty.title() + "”" + year + "年没有履职记录，文中没有写。做过的请先登记履职，没有做的不写。",
                        "/matters/" + duty.id())));
        sheet.fields().stream()
                .filter(field -> field.tasks().isEmpty())
                .forEach(field -> silent.add(new Silence("分管领域“" + field.label() + "”没有列入任务，文中没有写。", "")));
        if (!sheet.loose().isEmpty()) {
            silent.add(new Silence("有 " + sheet.loose().size() + " 次履职没有挂到职责清单，已按职责类别写入。", ""));
        }
        for (Gap gap : draft.gaps()) {
            silent.add(new Silence(gap.sentence(), ""));
        }
        return silent;
    }

    /**
     * Puts the draft into the workspace of its matter: the document and the table of rows behind it as evidence, and where
     * the lifecycle allows it the text as the statement's own; all of it or nothing.
     */
    public StatementDraft keep(UUID statement, User user, LocalDate today) {
        StatementDraft draft = draft(statement, user, today);
        MatterView view = draft.statement();
        byte[] docx = new DocxWriter().withNote("草稿").toBytes(draft.document());
        String name = draft.leader() + draft.year() + "年述法报告";
        ledger.whole(() -> {
            int version = view.matter().version();
            version = file(statement, version, docx, name + "（草稿）.docx", "述法报告", user, today);
            version = file(statement, version, sources(draft), name + "（来源事项）.csv", "述法报告来源", user, today);
            boolean drafting = view.offers().stream()
                    .anyMatch(offer -> offer.action().key().equals(DRAFT) && offer.allowed());
            if (drafting) {
                String text = draft.document().plainText();
                Change change = new Change.Perform(DRAFT, Map.of("text", new Value.Text(text)), Optional.of("由台账起草"));
                version = submit(statement, version, change, user, today).version();
            }
            return version;
        });
        return draft(statement, user, today);
    }

    private int file(UUID matter, int version, byte[] content, String name, String kind, User user, LocalDate today) {
        return submit(matter, version, new Change.File(new ByteArrayResource(content), name, kind, today), user, today)
                .version();
    }

    private Receipt submit(UUID matter, int version, Change change, User user, LocalDate today) {
        return ledger.submit(new Submission(UUID.randomUUID(), matter, version, today, change), user);
    }

    /** A table a spreadsheet opens: paragraph, its words, then each row behind it. */
    private static byte[] sources(StatementDraft draft) {
        StringBuilder csv = new StringBuilder("\uFEFF段落,文字,台账编号,事项,日期\r\n");
        for (Passage passage : draft.passages()) {
            for (Row row : passage.rows()) {
                csv.append(passage.number())
                        .append(',')
                        .append(cell(passage.text()))
                        .append(',')
                        .append(cell(row.number()))
                        .append(',')
                        .append(cell(row.title()))
                        .append(',')
                        .append(row.on())
                        .append("\r\n");
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quoted; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String words) {
        String safe = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
