package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.document.SourceText;
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
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Readings;
import cn.mingfa.proof.statutes.Statutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String OLD = "澄砚区法治建设实施纲要（2021—2025年）";
    private static final String NEXT = "澄砚区法治建设实施纲要（2026—2030年）";

    private final FewUnits units = new FewUnits();
    private final UUID unit = units.township("栖禾镇");
    private final User clerk = new User(UUID.randomUUID(), "陆敏", "司法所干事", units.unit(unit), Set.of(Role.CLERK));
    private final Catalogue catalogue = Catalogue.shipped();
    private final Bases bases =
            new Bases(new OpenFigures(new SqlFigures(TestLedger.client(), MatterTypes.of(catalogue)), catalogue));

    @Test
    @DisplayName("row 9: a report that cites an expired outline is told so, with the name of its successor")
    void anExpiredBasisIsNamedWithItsSuccessor() {
        register(OLD, "2021-03-01", "2025-12-31", NEXT);
        register(NEXT, "2026-01-01", "", "");

        assertThat(found("根据《" + OLD + "》，全镇推进各项任务。"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("2026年1月1日").contains(NEXT));
        assertThat(found("根据《" + NEXT + "》，全镇推进各项任务。")).isEmpty();
    }

    @Test
    @DisplayName("row 9: of a law on the list, the office's note that it has expired is enough")
    void whatTheListTellsGoesBeforeWhatIsRegistered() {
        Statutes known = Statutes.shipped();
        register("中华人民共和国行政处罚法", "2021-07-15", "", "");
        assertThat(bases.over(known, clerk, TODAY).find("行政处罚法")).isEqualTo(known.find("行政处罚法"));
        register("政府信息公开条例", "2019-05-15", "2026-05-31", "某条例");
        assertThat(bases.over(known, clerk, TODAY)
                        .find("政府信息公开条例")
                        .orElseThrow()
                        .end())
                .contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void theEditorOffersWhatApplies() {
        register(OLD, "2021-03-01", "2025-12-31", NEXT);
        register(NEXT, "2026-01-01", "", "");
        assertThat(bases.registered(clerk, TODAY))
                .filteredOn(basis -> basis.appliesOn(TODAY))
                .extracting(Basis::cited)
                .containsExactly("《" + NEXT + "》（澄委发〔2026〕1号）");
    }

    private List<Finding> found(String sentence) {
        SourceText report = SourceText.of("报告.txt", "栖禾镇人民政府2026年法治政府建设情况报告\n\n一、主要举措\n（一）推进依法行政。" + sentence + "\n");
        Background known = Background.none().withStatutes(bases.over(Statutes.shipped(), clerk, TODAY));
        return Proof.check(report, Readings.read(report), Set.of(), known).list().stream()
                .filter(finding -> finding.rule().equals("citation.repealed"))
                .toList();
    }

    private void register(String title, String from, String to, String successor) {
        MatterType type = catalogue.matterType("basis_document").orElseThrow();
        Map<String, Value> fields = new HashMap<>();
        fields.put("title", new Value.Text(title));
        fields.put("number", new Value.Text("澄委发〔2026〕1号"));
        fields.put("valid_from", new Value.Day(LocalDate.parse(from)));
        if (!to.isEmpty()) {
            fields.put("valid_to", new Value.Day(LocalDate.parse(to)));
            fields.put("successor", new Value.Text("《" + successor + "》"));
        }
        UUID id = UUID.randomUUID();
        Matter matter = new Matter(
                id,
                type.key(),
                1,
                unit,
                unit,
                "澄柳依据〔2026〕" + id + "号",
                type.firstStage().key(),
                Map.of(DateKind.OCCURRED, LocalDate.parse(from)),
                fields,
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1);
        MatterTable.insert(TestLedger.template(), List.of(matter), type);
    }
}
