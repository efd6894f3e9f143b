package cn.mingfa.platform.reporting;

import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Sight;
import cn.mingfa.proof.CitedArticle;
import cn.mingfa.proof.Severity;
import cn.mingfa.report.DraftFigure;
import cn.mingfa.report.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Reports over the ledger: reads, and hands changes to {@link ReportChanges}. */
@Service
class LedgerReports implements Reports {

    /** The outline of the annual report on law-based government. */
    static final String OUTLINE = "law_based_government";

    private final ReportStore store;
    private final DraftingDesk desk;
    private final Surveys surveys;
    private final Writers writers;
    private final Sight sight;
    private final Clock clock;

    LedgerReports(ReportStore store, DraftingDesk desk, Surveys surveys, Writers writers, Sight sight, Clock clock) {
        this.sight = sight;
        this.store = store;
        this.desk = desk;
        this.surveys = surveys;
        this.writers = writers;
        this.clock = clock;
    }

    @Override
    public ReportView open(UUID unit, int year, User user) {
        return view(begun(unit, year, user), user);
    }

    @Override
    public UUID id(UUID unit, int year, User user) {
        return begun(unit, year, user).id();
    }

    private ReportStore.Begun begun(UUID unit, int year, User user) {
        Optional<ReportStore.Begun> begun = store.find(unit, year);
        if (begun.isPresent()) {
            writers.checkSees(begun.get(), user);
            return begun.get();
        }
        writers.checkSees(unit, user);
        int thisYear = LocalDate.now(clock).getYear();
        if (year < 2000 || year > thisYear + 1) {
            throw new ReportRefusal("没有" + year + "年度的报告：年度应当在2000年至" + (thisYear + 1) + "年之间。");
        }
        return store.begin(unit, year, OUTLINE, user);
    }

    @Override
    public ReportView view(UUID report, User user) {
        return view(seen(report, user), user);
    }

    @Override
    public FigureView figure(UUID report, String figure, User user) {
        return look(
                seen(report, user),
                standing -> standing.figure(figure)
                        .map(f -> new FigureView(
                                f.id(),
                                shown(f.tally(), user),
                                f.written(),
                                f.state(),
                                f.formula(),
                                Optional.of(
                                        standing.figures().lastYear(f.tally().indicator()))))
                        .orElseThrow(() -> new NotFound("这份报告里没有这个数据，它可能已被改写，请刷新后再看。")));
    }

    @Override
    public List<CitedArticle> cited(UUID report, User user) {
        ReportStore.Begun begun = seen(report, user);
        Ground ground = ground(begun, user);
        return look(begun, at -> Checking.cited(at, ground));
    }

    @Override
    public Progress progress(UUID unit, int year, User user) {
        writers.checkSees(unit, user);
        Optional<ReportStore.Begun> begun = store.find(unit, year);
        Overlay overlay = Overlay.replay(begun.map(b -> store.edits(b.id())).orElse(List.of()));
        String outline = begun.map(ReportStore.Begun::outline).orElse(OUTLINE);
        LocalDate asOf = asOf(year, overlay);
        return desk.look(
                unit,
                year,
                outline,
                asOf,
                overlay,
                standing -> new Progress(begun.map(ReportStore.Begun::id), asOf, Views.parts(standing)));
    }

    @Override
    public ReportView edit(UUID report, int expectedVersion, String paragraph, String source, User user) {
        return change(
                report,
                user,
                at -> ReportChanges.edit(
                        at, based(report, expectedVersion, paragraph), paragraph, source, desk::knows));
    }

    @Override
    public ReportView add(UUID report, int expectedVersion, String after, String source, User user) {
        return change(
                report,
                user,
                at -> ReportChanges.add(at, based(report, expectedVersion, after), after, source, desk::knows));
    }

    @Override
    public ReportView move(UUID report, int expectedVersion, String paragraph, String after, User user) {
        return change(report, user, at -> ReportChanges.move(at, expectedVersion, paragraph, after));
    }

    @Override
    public ReportView redraft(UUID report, int expectedVersion, String paragraph, User user) {
        return change(
                report, user, at -> ReportChanges.redraft(at, based(report, expectedVersion, paragraph), paragraph));
    }

    @Override
    public ReportView applyFix(UUID report, int expectedVersion, String finding, User user) {
        return changeFound(report, user, (at, found) -> List.of(ReportChanges.fix(expectedVersion, finding, found)));
    }

    @Override
    public ReportView applyFixes(UUID report, int expectedVersion, Optional<String> rule, User user) {
        Hand hand = writers.of(seen(report, user), user);
        return changeFound(report, user, (at, found) -> {
            List<Remark> chosen = found.entrySet().stream()
                    .filter(e -> !at.overlay().dismissed().containsKey(e.getKey()))
                    .map(Map.Entry::getValue)
                    .filter(r -> rule.map(r.rule()::equals).orElse(r.severity() == Severity.ERROR))
                    .filter(r -> r.paragraph()
                            .filter(place -> hand.holds(at.paper(), place))
                            .isPresent())
                    .toList();
            return ReportChanges.fixAll(expectedVersion, chosen);
        });
    }

    @Override
    public ReportView dismiss(UUID report, int expectedVersion, String finding, String why, User user) {
        return changeFound(
                report, user, (at, found) -> List.of(ReportChanges.dismiss(expectedVersion, finding, why, found)));
    }

    @Override
    public ReportView undo(UUID report, int expectedVersion, User user) {
        List<Edit> edits = store.edits(seen(report, user).id());
        return change(report, user, at -> ReportChanges.undo(expectedVersion, edits));
    }

    @Override
    public ReportView cutOff(UUID report, int expectedVersion, Optional<LocalDate> asOf, User user) {
        LocalDate today = LocalDate.now(clock);
        return change(report, user, at -> ReportChanges.cutOff(at, expectedVersion, asOf, today));
    }

    @Override
    public List<Edit> edits(UUID report, User user) {
        return store.edits(seen(report, user).id()).reversed();
    }

    @Override
    public byte[] docx(UUID report, DocumentEdition edition, User user) {
        OfficialDocument document = look(seen(report, user), standing -> Editions.of(standing, edition));
        return new DocxWriter().withNote("草稿").toBytes(document);
    }

    @Override
    public String json(UUID report, User user) {
        return look(seen(report, user), standing -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ReportJson.write(
                        standing.unit().name(),
                        standing.year(),
                        standing.asOf(),
                        standing.stated().stream()
                                .map(figure ->
                                        new DraftFigure(figure.id(), shown(figure.tally(), user), figure.written()))
                                .toList(),
                        standing.passages(),
                        desk.types()::newest,
                        out);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot happen in memory", e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** The figure stands in the report; its rows are told only to those who may see such matters. */
    private Tally shown(Tally tally, User user) {
        boolean seen = tally.indicator().formula().selections().stream()
                .allMatch(
                        selection -> sight.sees(selection.type(), tally.scope().units(), user));
        return seen ? tally : new Tally(tally.indicator(), tally.scope(), tally.figure(), List.of());
    }

    private ReportView change(UUID report, User user, Function<Standing, ReportStore.Wish> wish) {
        ReportStore.Begun begun = seen(report, user);
        Hand hand = writers.of(begun, user);
        ReportStore.Wish checked = look(begun, at -> {
            ReportStore.Wish wished = wish.apply(at);
            hand.check(at.paper(), wished, Optional.empty());
            return wished;
        });
        store.enter(report, List.of(checked), user);
        return view(report, user);
    }

    /** Several people write at once: what others did elsewhere since is no reason to refuse. */
    private int based(UUID report, int expectedVersion, String paragraph) {
        List<Edit> since = store.edits(report).stream()
                .filter(edit -> edit.seq() > expectedVersion)
                .toList();
        boolean elsewhere = expectedVersion > 0 && since.stream().allMatch(edit -> edit.isElsewhere(paragraph));
        return elsewhere && !since.isEmpty() ? since.getLast().seq() : expectedVersion;
    }

    /** A change that rests on what the checks found. */
    private ReportView changeFound(
            UUID report, User user, BiFunction<Standing, Map<String, Remark>, List<ReportStore.Wish>> wishes) {
        ReportStore.Begun begun = seen(report, user);
        Ground ground = ground(begun, user);
        Hand hand = writers.of(begun, user);
        List<ReportStore.Wish> checked = look(begun, at -> {
            Map<String, Remark> found = desk.check(at, ground);
            List<ReportStore.Wish> wished = wishes.apply(at, found);
            wished.forEach(wish -> hand.check(
                    at.paper(),
                    wish,
                    Optional.ofNullable(found.get(wish.paragraph())).flatMap(Remark::paragraph)));
            return wished;
        });
        store.enter(report, checked, user);
        return view(report, user);
    }

    private ReportView view(ReportStore.Begun begun, User user) {
        boolean canUndo = Overlay.undoable(store.edits(begun.id())).isPresent();
        Ground ground = ground(begun, user);
        Hand hand = writers.of(begun, user);
        return look(begun, at -> Views.report(begun, at, desk.check(at, ground), ground.lastYear(), canUndo, hand));
    }

    private Ground ground(ReportStore.Begun begun, User user) {
        return surveys.of(
                begun, user, last -> look(last, at -> at.paper().document().plainText()));
    }

    private <T> T look(ReportStore.Begun begun, Function<Standing, T> use) {
        Overlay overlay = Overlay.replay(store.edits(begun.id()));
        return desk.look(begun.unit(), begun.year(), begun.outline(), asOf(begun.year(), overlay), overlay, use);
    }

    /** The day a person set, else today, and when the year is over its last day. */
    private LocalDate asOf(int year, Overlay overlay) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return overlay.cutOff().orElse(today.isBefore(last) ? today : last);
    }

    private ReportStore.Begun seen(UUID report, User user) {
        ReportStore.Begun begun = store.find(report).orElseThrow(() -> new NotFound("没有这份报告，请从“年度报告”重新进入。"));
        writers.checkSees(begun, user);
        return begun;
    }
}
