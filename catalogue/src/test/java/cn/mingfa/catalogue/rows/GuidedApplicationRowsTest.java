package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What leads a clerk through an application for information: steps, outcomes, the fee. */
class GuidedApplicationRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    @Test
    @DisplayName("row 47: every one of the 21 outcomes says its article and when it is right")
    void outcomesSayTheirArticle() {
        Field outcome = Office.CATALOGUE
                .matterType("disclosure_application")
                .orElseThrow()
                .field("outcome")
                .orElseThrow();

        assertThat(outcome.options()).hasSize(21).allSatisfy(option -> {
            assertThat(option.basis()).isPresent();
            assertThat(option.hint()).isPresent();
        });
        assertThat(outcome.options().stream()
                        .filter(option -> option.hint().orElseThrow().contains("先申请行政复议"))
                        .map(MatterType.Option::code))
                .containsExactly("2", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7");
    }

    @Test
    @DisplayName("row 47: seven steps, ending in an outcome; what was not called for is not skipped")
    void applicationGoesSevenSteps() {
        UUID application = DisclosureRulesTest.application(office, "2026-03-02");
        assertThat(office.track(application, END))
                .hasSize(7)
                .extractingByKey("examine")
                .extracting(Guide.Stop::state)
                .isEqualTo(Guide.State.HERE);

        office.act(application, "accept", "2026-03-03");
        assertThat(office.refusal(application, "determine", "2026-03-04", "outcome", "4.1"))
                .anyMatch(s -> s.contains("检索"));
        office.act(application, "search", "2026-03-04", "search", "查了档案室，没有");
        office.act(application, "determine", "2026-03-05", "outcome", "4.1");
        assertThat(office.letters(application, END)).containsKey("disclosure_unavailable");
        assertThat(office.track(application, END).values())
                .extracting(Guide.Stop::state)
                .containsExactly(
                        Guide.State.DONE,
                        Guide.State.DONE,
                        Guide.State.DONE,
                        Guide.State.NOT_CALLED_FOR,
                        Guide.State.DONE,
                        Guide.State.AHEAD,
                        Guide.State.AHEAD);

        office.file(application, "2026-03-06");
        office.act(application, "answer", "2026-03-06", "answered_on", "2026-03-06", "outcome", "4.1");
        office.act(application, "deliver", "2026-03-09", "delivered_on", "2026-03-09", "delivered_how", "mail");
        assertThat(office.track(application, END).values())
                .extracting(Guide.Stop::state)
                .doesNotContain(Guide.State.AHEAD, Guide.State.HERE, Guide.State.SKIPPED);
        assertThat(office.figure("info_request_unavailable_count", END)).isEqualTo("1");
    }

    @ParameterizedTest(name = "{1} {0}, {2} before: {3} yuan")
    @CsvSource({
        "per_item, 1, 0, 0",
        "per_item, 1, 10, 100",
        "per_item, 5, 28, 800",
        "per_page, 60, 0, 300",
        "per_page, 250, 0, 4700"
    })
    @DisplayName("row 47: the fee follows from method and count; another fee is refused")
    void feeFollowsFromCount(String method, String count, String before, String fee) {
        UUID application = DisclosureRulesTest.application(office, "2026-03-02");
        office.act(application, "accept", "2026-03-03");
        assertThat(office.refusal(
                        application,
                        "charge",
                        "2026-03-04",
                        "fee_method",
                        method,
                        "fee_count",
                        count,
                        "fee_before",
                        before,
                        "fee",
                        "7"))
                .singleElement()
                .asString()
                .contains("应当是" + fee);
        office.act(application, "charge", "2026-03-04", "fee_method", method, "fee_count", count, "fee_before", before);

        assertThat(office.matter(application).fields().get("fee")).isEqualTo(new Value.Decimal(new BigDecimal(fee)));
    }
}
