package cn.mingfa.platform.web;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Unit TOWN = new Unit(
            UUID.randomUUID(), "澄柳", "栖禾镇人民政府", "栖禾镇", UnitKind.TOWNSHIP, Optional.empty(), SINCE, Optional.empty());
    private static UUID matter = TOWN.id();

    @LocalServerPort
    private int port;

    @Autowired
    private CountedStatements statements;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.Address address = TestDatabase.fresh();
        registry.add("mingfa.database.url", address::url);
        registry.add("mingfa.database.user", address::user);
        registry.add("mingfa.database.password", address::password);
        registry.add("mingfa.today", TODAY::toString);
        registry.add(
                "mingfa.data",
                () -> Path.of("target", "test-data", "statements").toString());
    }

    @BeforeAll
    static void office(
            @Autowired Units units, @Autowired Persons persons, @Autowired Users users, @Autowired Ledger ledger) {
        units.add(TOWN);
        Person person = new Person(UUID.randomUUID(), "沈知微");
        persons.add(person);
        persons.add(new Post(
                UUID.randomUUID(),
                person.id(),
                TOWN.id(),
                "经办人",
                Set.of(Role.CLERK, Role.REVIEWER),
                SINCE,
                Optional.empty()));
        users.add("jingban", "correct-horse", person.id());
        for (int n = 1; n <= 60; n++) {
            matter = ledger.register(application(n), users.byLogin("jingban")).matter();
        }
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

    @BeforeEach
    void login() throws Exception {
        Matcher token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        client.send(
                HttpRequest.newBuilder(address("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=jingban&password=correct-horse&_csrf=" + token.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({"/,60", "/ledger,20", "/matters/{matter},40", "/reports/{town}/2026,40"})
    void aPageSendsNoMoreStatementsThanItNeeds(String page, int most) throws Exception {
        String path = page.replace("{matter}", matter.toString())
                .replace("{town}", TOWN.id().toString());
        get(path);

        assertThat(get(path).statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);

        List<String> sent = statements.sent(path);
        assertThat(sent).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        assertThat(sent).filteredOn(sql -> sql.contains("from account")).hasSize(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
