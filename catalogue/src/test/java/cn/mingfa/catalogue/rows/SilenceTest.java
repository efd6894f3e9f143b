package cn.mingfa.catalogue.rows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Row 47 and the fourth of the rules often got wrong: silence has its effect only when its days are over. */
class SilenceTest {

    private final Office office = new Office();

    @ParameterizedTest(name = "{1} asked on 4 March has the letter on 9 March and is silent on {3}: {4}")
    @CsvSource({
        "consult_third_party, third_party, third_party_replied, 2026-03-30, false",
        "consult_third_party, third_party, third_party_replied, 2026-03-31, true",
        "consult_organ, other_organ, organ_replied, 2026-03-30, false",
        "consult_organ, other_organ, organ_replied, 2026-03-31, true"
    })
    void silenceWantsFifteenWorkingDaysFromReceipt(String ask, String whom, String answer, String on, boolean silent) {
        UUID asked = asked(ask, whom);
        office.act(asked, whom + "_received", "2026-03-10", whom + "_received_on", "2026-03-09");
        assertThat(office.refusal(asked, answer, on, whom + "_view", "silent").isEmpty())
                .isEqualTo(silent);
        assertThat(office.refusal(asked, answer, "2026-03-11", whom + "_view", "agrees"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} whose receipt nobody recorded is never silent, but named")
    @CsvSource({"consult_third_party, third_party, third_party_replied", "consult_organ, other_organ, organ_replied"})
    void nobodyIsSilentWhoseReceiptIsNotKnown(String ask, String whom, String answer) {
        UUID asked = asked(ask, whom);
        assertThat(office.refusal(asked, answer, "2026-06-30", whom + "_view", "silent"))
                .singleElement()
                .asString()
                .contains("先登记收到日期");
        assertThat(office.watch("opinion_letter_not_received", "2026-03-10")).hasSize(1);
        office.act(asked, whom + "_received", "2026-03-10", whom + "_received_on", "2026-03-09");
        assertThat(office.watch("opinion_letter_not_received", "2026-03-10")).isEmpty();
    }

    @Test
    void aSecondThirdPartyHasFifteenDaysOfItsOwn() {
        UUID asked = asked("consult_third_party", "third_party");
        office.act(asked, "third_party_received", "2026-03-05", "third_party_received_on", "2026-03-05");
        office.act(asked, "third_party_replied", "2026-03-09", "third_party_view", "agrees");
        office.act(asked, "consult_third_party", "2026-03-10", "third_party", "另一公司");
        assertThat(office.refusal(asked, "third_party_replied", "2026-06-30", "third_party_view", "silent"))
                .anyMatch(said -> said.contains("15个工作日还没有过"));
    }

    private UUID asked(String ask, String whom) {
        UUID asked = DisclosureRulesTest.application(office, "2026-03-02");
        office.act(asked, "accept", "2026-03-02");
        office.act(asked, ask, "2026-03-04", whom, "某公司");
        return asked;
    }

    @ParameterizedTest(name = "no correction until 20 March, given up on {0}: {1}")
    @CsvSource({"2026-03-20, false", "2026-03-21, true"})
    void nobodyGivesUpBeforeTheDayToCorrect(String on, boolean over) {
        UUID asked = DisclosureRulesTest.application(office, "2026-03-02");
        office.file(asked, "2026-03-04");
        office.act(
                asked, "request_correction", "2026-03-04", "correction_note", "写明文件名称", "correction_by", "2026-03-20");
        assertThat(office.refusal(asked, "abandon", on, "answered_on", on, "outcome", "6.1")
                        .isEmpty())
                .isEqualTo(over);
    }

    @ParameterizedTest(name = "no payment of a fee asked on 10 March, closed on {0}: {1}")
    @CsvSource({"2026-04-08, false", "2026-04-09, true"})
    void anUnpaidFeeWaitsForItsTwentyDays(String on, boolean over) {
        UUID asked = DisclosureRulesTest.application(office, "2026-03-02");
        office.act(asked, "accept", "2026-03-02");
        office.act(asked, "charge", "2026-03-10", "fee_method", "per_page", "fee_count", "60");
        assertThat(office.refusal(asked, "fee_unpaid", on, "answered_on", on, "outcome", "6.2")
                        .isEmpty())
                .isEqualTo(over);
    }
}
