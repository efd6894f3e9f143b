package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Declared;
import cn.mingfa.catalogue.Directory;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.definitions.TestDefinitions;
import cn.mingfa.platform.figures.TrialFigures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.OldVersions;
import cn.mingfa.platform.postgres.TestDatabase;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.PageWorld;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages of the editor in the hands of an administrator, over a database of their own. */
final class EditorWorld implements AutoCloseable {

    private static final User ADMINISTRATOR =
            new User(UUID.nameUUIDFromBytes(new byte[] {9}), "乔若谷", "管理员", PageWorld.TOWN, Set.of(Role.ADMINISTRATOR));
    private final HikariDataSource source = TestDatabase.pool(TestDatabase.fresh());
    final OldVersions old = mock(OldVersions.class);
    private final Users users = mock(Users.class);
    final FigureSource ledger = mock(FigureSource.class);
    final TestDefinitions made;
    final MockMvc pages;

    EditorWorld(Path folder) {
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
        as(ADMINISTRATOR);
    }

    /** Who asks from now on. */
    void as(User user) {
        when(users.current()).thenReturn(user);
    }

    /** A copy of a shipped type, without figures. */
    static String patrol(int version) {
        Declared training = Directory.shipped().stream()
                .filter(d -> d.kind() == Urn.Kind.MATTER && d.key().equals("training"))
                .findFirst()
                .orElseThrow();
        return training.copy(LocalDate.of(2026, 1, 1))
                .replace("training_own", "patrol")
                .replace("version: 1", "version: " + version)
                .replace("培训（副本）", "巡查");
    }

    MockHttpServletRequestBuilder save(String text, String act) {
        return post("/catalogue/file")
                .param("name", "patrol.yaml")
                .param("text", text)
                .param("base", Long.toString(made.definitions().edition()))
                .param("why", "区里要求")
                .param("act", act);
    }

    @Override
    public void close() {
        source.close();
    }
}
