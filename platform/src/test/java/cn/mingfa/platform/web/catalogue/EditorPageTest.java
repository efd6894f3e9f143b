package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Declared;
import cn.mingfa.catalogue.Directory;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.definitions.DefinitionRefusal;
import cn.mingfa.platform.definitions.Edition;
import cn.mingfa.platform.definitions.TestDefinitions;
import cn.mingfa.platform.figures.TrialFigures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.OldVersions;
import cn.mingfa.platform.postgres.TestDatabase;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.PageWorld;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A definition in the hands of an administrator. */
class EditorPageTest {

    private static final User ADMINISTRATOR =
            new User(UUID.nameUUIDFromBytes(new byte[] {9}), "乔若谷", "管理员", PageWorld.TOWN, Set.of(Role.ADMINISTRATOR));

    private final HikariDataSource source = TestDatabase.pool(TestDatabase.fresh());
    private final OldVersions old = mock(OldVersions.class);
    private final Users users = mock(Users.class);
    private final FigureSource ledger = mock(FigureSource.class);
    private final TestDefinitions made;
    private final MockMvc pages;

    EditorPageTest(@TempDir Path folder) {
        made = TestDefinitions.over(
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                Clock.systemUTC(),
                folder,
                event -> {});
        Desk desk = PageWorld.desk(made.catalogues().following());
        Gatekeeper gatekeeper = new Gatekeeper(users);
        TrialFigures figures = mock(TrialFigures.class);
        when(figures.scope(any(), any())).thenReturn(Scope.year(Set.of(PageWorld.TOWN.id()), 2026, PageWorld.TODAY));
        when(figures.under(any(), any())).thenReturn(ledger);
        Examiner examiner = new Examiner(made.definitions(), old, figures, desk);
        Taking taking = new Taking(old, made.catalogues(), desk);
        pages = PageWorld.pages(
                new CatalogueController(gatekeeper, made.definitions(), desk),
                new EditorController(gatekeeper, made.definitions(), examiner, taking, desk),
                new MovesController(gatekeeper, old, taking, desk));
    }

    @BeforeEach
    void anAdministratorAsks() {
        when(users.current()).thenReturn(ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        source.close();
    }

    /** A copy of a shipped type, without figures. */
    private static String patrol(int version) {
        Declared training = Directory.shipped().stream()
                .filter(d -> d.kind() == Urn.Kind.MATTER && d.key().equals("training"))
                .findFirst()
                .orElseThrow();
        return training.copy(LocalDate.of(2026, 1, 1))
                .replace("training_own", "patrol")
                .replace("version: 1", "version: " + version)
                .replace("培训（副本）", "巡查");
    }

    private MockHttpServletRequestBuilder save(String text, String act) {
        return post("/catalogue/file")
                .param("name", "patrol.yaml")
                .param("text", text)
                .param("base", Long.toString(made.definitions().edition()))
                .param("why", "区里要求")
                .param("act", act);
    }

    @Test
    void aCopyIsOfferedToBeAlteredAndPreviewed() throws Exception {
        pages.perform(get("/catalogue/new").param("kind", "matter").param("key", "training"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("key: training_own")))
                .andExpect(content().string(containsString("检查通过")))
                .andExpect(content().string(containsString("预览：培训（副本）")));
    }

    private static String copyOf(Urn.Kind kind, String key) {
        return Directory.shipped().stream()
                .filter(d -> d.kind() == kind && d.key().equals(key))
                .findFirst()
                .orElseThrow()
                .copy(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aLetterIsShownWithExampleValues() throws Exception {
        pages.perform(get("/catalogue/new").param("kind", "letter").param("key", "disclosure_correction"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("预览：")))
                .andExpect(content().string(containsString("〔申请公开的信息〕")))
                .andExpect(content().string(containsString("2026年11月")))
                .andExpect(content().string(not(containsString("（待填："))));
    }

    @Test
    void aWatchTellsWhatItFindsOnTheLedgerToday() throws Exception {
        when(ledger.matters(any(), any()))
                .thenReturn(List.of(Example.of(
                        made.catalogues().following().matterType("contract").orElseThrow(), PageWorld.TODAY)));

        pages.perform(post("/catalogue/verdict")
                        .param("name", "own.yaml")
                        .param("text", copyOf(Urn.Kind.WATCH, "contract_dispute_open"))
                        .param("base", "0"))
                .andExpect(content().string(containsString("要提醒 1 项")))
                .andExpect(content().string(containsString("今天找到 1 项")));
    }

    @Test
    void aTableWithoutAnythingInItCallsItsGaps() throws Exception {
        pages.perform(post("/catalogue/verdict")
                        .param("name", "own.yaml")
                        .param("text", copyOf(Urn.Kind.MATRIX, "publicity_coverage"))
                        .param("base", "0"))
                .andExpect(content().string(containsString("空白 ")))
                .andExpect(content().string(containsString("缺</td>")));
    }

    @Test
    void findingsAreToldByLineWithoutChangingAnything() throws Exception {
        pages.perform(post("/catalogue/verdict")
                        .param("name", "patrol.yaml")
                        .param("text", patrol(1).replace("series:", "serie:"))
                        .param("base", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-line=\"8\"")))
                .andExpect(content().string(containsString("serie")))
                .andExpect(content().string(not(containsString("<html"))));
        assertThat(made.definitions().edition()).isZero();
    }

    @Test
    void aBadFileIsNotTakenAndItsTextIsKept() throws Exception {
        pages.perform(save(patrol(1).replace("series:", "serie:"), "take"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("serie: 培训")));
        assertThat(made.definitions().edition()).isZero();
    }

    @Test
    void takingIntoUsePutsTheTypeIntoTheMenuAndTheRecord() throws Exception {
        pages.perform(save(patrol(1), "take"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/ledger/new/patrol\"")));

        assertThat(made.catalogues().following().matterType("patrol")).isPresent();
        pages.perform(get("/catalogue").param("q", "巡查")).andExpect(content().string(containsString("patrol.yaml")));
        pages.perform(get("/catalogue/editions"))
                .andExpect(content().string(containsString("区里要求")))
                .andExpect(content().string(containsString("乔若谷，管理员")));
    }

    @Test
    void aTypeInUseIsAlteredOnlyUnderAnotherVersion() throws Exception {
        pages.perform(save(patrol(1), "take"));
        when(old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 2, 0)));
        String altered = patrol(1).replace("label: 培训主题", "label: 巡查主题");

        pages.perform(save(altered, "take"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("版本号要改成2")));
        pages.perform(save(altered, "check").param("raise", "matter patrol"))
                .andExpect(content().string(containsString("version: 2")))
                .andExpect(content().string(containsString("保持旧版至办结")))
                .andExpect(content().string(containsString("在办 2 件")));
    }

    @Test
    void nothingMovesUnlessItIsChosen() throws Exception {
        pages.perform(save(patrol(1), "take"));
        when(old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 2, 0)));

        pages.perform(save(patrol(2).replace("label: 培训主题", "label: 巡查主题"), "take"))
                .andExpect(content().string(containsString("保持旧版，直到办结")));

        verify(old, never()).moveAll(any(), any());
        assertThat(made.definitions().history(1).getFirst().words()).contains("保持旧版至办结");
    }

    @Test
    void movingIsDoneUnderTheNewDefinitionWithTheReasonGiven() throws Exception {
        pages.perform(save(patrol(1), "take"));
        when(old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 2, 0)));
        when(old.moveAll(any(), any())).thenReturn(new OldVersions.Outcome(2, List.of()));

        pages.perform(save(patrol(2).replace("label: 培训主题", "label: 巡查主题"), "take")
                        .param("s.patrol", "move"))
                .andExpect(content().string(containsString("已有 2 件改用新版")));

        verify(old)
                .moveAll(eq(new OldVersions.Plan("patrol", 2, java.util.Map.of(), java.util.Map.of(), "区里要求")), any());
    }

    @Test
    void mattersLeftBehindAreListedOneByOne() throws Exception {
        pages.perform(save(patrol(1), "take"));
        pages.perform(save(patrol(2), "take"));
        UUID id = UUID.randomUUID();
        when(old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 1, 0)));
        when(old.open(eq("patrol"), eq(2), anyInt()))
                .thenReturn(List.of(new OldVersions.Standing(id, "澄柳巡查〔2026〕1号", "沿河", "registered", 1)));

        pages.perform(get("/catalogue/moves").param("type", "patrol"))
                .andExpect(content().string(containsString("澄柳巡查〔2026〕1号")))
                .andExpect(content().string(containsString("value=\"" + id + "\"")));
    }

    @Test
    void anEarlierEditionIsTakenAgain() throws Exception {
        pages.perform(save(patrol(1), "take"));
        pages.perform(save(patrol(1).replace("label: 培训主题", "label: 巡查主题"), "take"));

        pages.perform(post("/catalogue/editions")
                        .param("number", "1")
                        .param("base", "2")
                        .param("why", "改错了"))
                .andExpect(status().is3xxRedirection());

        Edition back = made.definitions().history(1).getFirst();
        assertThat(back.number()).isEqualTo(3);
        assertThat(back.way()).isEqualTo(Edition.Way.BACK);
        assertThat(made.definitions().files()).isEqualTo(made.definitions().files(1));
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() throws Exception {
        pages.perform(save(patrol(1), "take"));

        pages.perform(save(patrol(2), "take").param("base", "0")).andExpect(status().isOk());
        pages.perform(post("/catalogue/file")
                        .param("name", "patrol.yaml")
                        .param("text", patrol(3))
                        .param("base", "1")
                        .param("why", "再改")
                        .param("act", "take"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("别人启用了另一版")))
                .andExpect(content().string(containsString("version: 3")));
    }

    @Test
    void aFileBroughtAlongIsShownBeforeItIsTaken() throws Exception {
        byte[] old = patrol(1).getBytes(Charset.forName("GB18030"));

        pages.perform(multipart("/catalogue/upload")
                        .file(new MockMultipartFile("file", "xuncha.yml", "text/plain", old)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"xuncha.yaml\"")))
                .andExpect(content().string(containsString("title: 巡查")));
        assertThat(made.definitions().edition()).isZero();
    }

    @Test
    void namesThatLeadOutOfTheFolderAreRefused() throws Exception {
        pages.perform(post("/catalogue/verdict")
                        .param("name", "../patrol.yaml")
                        .param("text", patrol(1))
                        .param("base", "0"))
                .andExpect(content().string(containsString("不能用")));
    }

    @Test
    void nobodyElseComesIn() {
        when(users.current()).thenReturn(PageWorld.CLERK);

        assertThatThrownBy(() -> pages.perform(get("/catalogue"))).hasCauseInstanceOf(DefinitionRefusal.class);
    }
}
