package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.MatterTable;
import cn.mingfa.platform.figures.OpenFigures;
import cn.mingfa.platform.figures.SqlFigures;
import cn.mingfa.platform.figures.TestLedger;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.library.AtLibrary;
import cn.mingfa.proof.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of a town over a ledger with trainings in it. */
final class ReportWorld {

    static final String STUDY = "achievements.study";
    static final String PERSONS = "law_training_persons";

    final JdbcTemplate jdbc = TestLedger.template();
    final FewUnits units = new FewUnits();
    final UUID unit = units.township("栖禾镇");
    final User clerk = new User(UUID.randomUUID(), "陆敏", "司法所干事", units.unit(unit), Set.of(Role.CLERK));
    private final Catalogue catalogue = Catalogue.shipped();
    private final SqlFigures figures = new SqlFigures(TestLedger.client(), MatterTypes.of(catalogue));
    final DraftingDesk desk = new DraftingDesk(
            figures,
            units,
            catalogue,
            MatterTypes.of(catalogue),
            new DataSourceTransactionManager(java.util.Objects.requireNonNull(jdbc.getDataSource())));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T06:06:00Z"), ZoneId.of("Asia/Shanghai"));
    final AtLibrary library = new AtLibrary(units, clock);
    private final ReportStore store = new ReportStore(TestLedger.client(), clock);
    final AssignmentStore assignmentStore = new AssignmentStore(TestLedger.client(), clock);
    final Reports reports = new LedgerReports(
            store,
            desk,
            new Surveys(
                    library.grounds(),
                    library.documents(),
                    new Bases(new OpenFigures(figures, catalogue)),
                    store,
                    units,
                    clock),
            new Writers(units, assignmentStore, clock),
            (type, owners, user) -> true,
            clock);
    final UUID first = training("2026-03-18", 1, 24);

    ReportWorld() {
        training("2026-04-22", 2, 18);
        training("2025-04-22", 1, 30);
    }

    static List<FindingView> sure(ReportView report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && f.replacement().isPresent())
                .toList();
    }

    static ParagraphView paragraph(ReportView report, String id) {
        return report.paragraphs().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static FigureView figure(ReportView report, String indicator) {
        return report.figures().values().stream()
                .filter(f -> f.tally().indicator().key().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    static FindingView finding(ReportView report, String rule) {
        return report.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not among " + report.findings()));
    }

    static List<String> texts(ReportView report) {
        return report.paragraphs().stream().map(ParagraphView::text).toList();
    }

    JsonNode json(ReportView report) {
        return JsonMapper.shared().readTree(reports.json(report.id(), clerk));
    }

    UUID training(String day, int sessions, int persons) {
        MatterType type = catalogue.matterType("training").orElseThrow();
        UUID id = UUID.randomUUID();
        Matter matter = new Matter(
                id,
                type.key(),
                1,
                unit,
                unit,
                "澄柳培训〔" + day.substring(0, 4) + "〕" + id + "号",
                type.firstStage().key(),
                Map.of(DateKind.OCCURRED, LocalDate.parse(day)),
                Map.of(
                        "topic", new Value.Text("行政处罚法修订要点"),
                        "audience", new Value.Choice("staff"),
                        "sessions", new Value.Whole(sessions),
                        "person_times", new Value.Whole(persons)),
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1);
        MatterTable.insert(jdbc, List.of(matter), type);
        return id;
    }
}
