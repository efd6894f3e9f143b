package cn.mingfa.platform.web;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.TestIdentity;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.notices.Notices;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import cn.mingfa.platform.web.part.Visitor;
import java.net.HttpURLConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page costs the database: never more statements than these, and who asks is found out once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageStatementsTest {

    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Unit TOWN = new Unit(
            UUID.randomUUID(), "澄柳", "栖禾镇人民政府", "栖禾镇", UnitKind.TOWNSHIP, Optional.empty(), SINCE, Optional.empty());
    private static UUID matter = TOWN.id();

    @LocalServerPort
    private int port;

    @Autowired
    private CountedStatements statements;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.serve(registry, "statements");
        registry.add("mingfa.today", TODAY::toString);
    }

    @BeforeAll
    static void office(
            @Autowired Units units,
            @Autowired Persons persons,
            @Autowired Users users,
            @Autowired Ledger ledger,
            @Autowired Notices notices) {
        units.add(TOWN);
        TestIdentity.account(persons, users, "jingban", TOWN, Role.CLERK, Role.REVIEWER);
        TestIdentity.account(persons, users, "fuze", TOWN, Role.PRINCIPAL);
        TestIdentity.account(persons, users, "ducha", TOWN, Role.CLERK, Role.SUPERVISOR);
        for (int n = 1; n <= 60; n++) {
            matter = ledger.register(application(n), users.byLogin("jingban")).matter();
        }
        // inboxes are as full as they get
        notices.lookAround();
    }

    private static Registration application(int n) {
        LocalDate arrived = TODAY.minusDays(n);
        return new Registration(
                UUID.randomUUID(),
                "disclosure_application",
                TOWN.id(),
                TOWN.id(),
                Map.of(DateKind.ARRIVED, arrived),
                Map.of(
                        "subject", new Value.Text("道路工程批复" + n),
                        "applicant", new Value.Text("江远帆"),
                        "contact", new Value.Text("13900001234"),
                        "applicant_kind", new Value.Choice("natural_person"),
                        "channel", new Value.Choice("in_person"),
                        "forwarded", new Value.YesNo(false)),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "jingban,/,60",
        "fuze,/,60",
        "ducha,/,60",
        "jingban,/ledger,20",
        "jingban,/matters/{matter},40",
        "jingban,/reports/{town}/2026,40"
    })
    void aPageSendsNoMoreStatementsThanItNeeds(String who, String page, int most) throws Exception {
        String path = page.replace("{matter}", matter.toString())
                .replace("{town}", TOWN.id().toString());
        Visitor visitor = new Visitor(port);
        visitor.login(who, TestIdentity.PASSWORD);
        visitor.get(path);

        assertThat(visitor.get(path).statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);

        List<String> sent = statements.sent(path);
        assertThat(sent).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        assertThat(sent).filteredOn(sql -> sql.contains("from account")).hasSize(1);
    }
}
