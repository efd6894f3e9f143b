package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Row 47 of the inventory to the letter: applications for government information. */
class DisclosureRulesTest {

    private static final String END = "2026-12-20";
    private static final Set<Role> CLERK = Set.of(Role.CLERK);
    private final Office office = new Office();

    static UUID application(Office office, String on, String... more) {
        String[] pairs = {
            "subject", "征收补偿标准", "applicant", "某人", "contact", "电话", "channel", "in_person", "forwarded", "否"
        };
        String[] all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return office.open("disclosure_application", on, all);
    }

    private UUID handling(String on) {
        UUID application = application(office, on);
        office.act(application, "accept", on);
        office.file(application, on);
        return application;
    }

    private static String[] outcome(String on, String code) {
        return new String[] {"answered_on", on, "outcome", code};
    }

    @Test
    @DisplayName("receipt by web, fax or plain letter is the day of confirmation, not of arrival")
    void receiptIsConfirmation() {
        UUID online = application(office, "2026-03-02", "channel", "online");
        assertThat(office.refusal(online, "accept", "2026-03-03")).anyMatch(s -> s.contains("确认日期"));
        assertThat(office.watch("application_unconfirmed", "2026-03-03")).hasSize(1);
        UUID confirmed = application(
                office, "2026-03-06", "channel", "online", "arrived_on", "2026-03-02", "confirmed_on", "2026-03-06");
        office.act(confirmed, "accept", "2026-03-06");

        assertThat(office.due(confirmed, "xxgk.reply").day()).isEqualTo("2026-04-03");
        assertThat(office.due(handling("2026-03-02"), "xxgk.reply").day()).isEqualTo("2026-03-30");
    }

    @Test
    @DisplayName("a correction restarts the twenty days, a third party pauses them, an extension adds to them")
    void restartPauseExtend() {
        UUID corrected = application(office, "2026-03-02");
        office.file(corrected, "2026-03-04");
        office.act(
                corrected,
                "request_correction",
                "2026-03-04",
                "correction_note",
                "写明年份",
                "correction_by",
                "2026-03-20");
        office.act(corrected, "receive_correction", "2026-03-12");
        assertThat(office.due(corrected, "xxgk.reply").day()).isEqualTo("2026-04-10");

        UUID paused = handling("2026-03-02");
        office.act(paused, "consult_third_party", "2026-03-04", "third_party", "某公司");
        office.act(paused, "third_party_replied", "2026-03-11", "third_party_view", "agrees");
        assertThat(office.due(paused, "xxgk.reply").day()).isEqualTo("2026-04-08");

        UUID extended = handling("2026-03-02");
        office.act(extended, "extend", "2026-03-20", "extension_days", "20", "extension_reason", "检索多年档案");
        assertThat(office.due(extended, "xxgk.reply").day()).isEqualTo("2026-04-28");
    }

    @Test
    @DisplayName("the head of the disclosure office extends, nobody else, and not beyond twenty days")
    void extensionByTheRightHead() {
        UUID application = handling("2026-03-02");
        assertThat(office.refusal(
                        CLERK, application, "extend", "2026-03-20", "extension_days", "10", "extension_reason", "检索"))
                .anyMatch(s -> s.contains("负责人"));
        office.act(application, "extend", "2026-03-20", "extension_days", "10", "extension_reason", "检索");
        assertThat(office.refusal(
                        application, "extend", "2026-03-23", "extension_days", "10", "extension_reason", "检索"))
                .isNotEmpty();
        assertThat(office.letters(application, END).get("disclosure_extension"))
                .contains("政府信息公开工作机构负责人同意")
                .contains("10个工作日");
    }

    @Test
    @DisplayName("silence: the organ decides after a third party's, a co-author's counts as consent")
    void silence() {
        UUID third = handling("2026-03-02");
        office.act(third, "consult_third_party", "2026-03-04", "third_party", "某公司");
        assertThat(office.letters(third, END).get("disclosure_third_party")).contains("由本机关依法决定");
        office.act(third, "third_party_received", "2026-03-04", "third_party_received_on", "2026-03-04");
        office.act(third, "third_party_replied", "2026-03-26", "third_party_view", "silent");
        assertThat(office.refusal(third, "answer", "2026-03-26", outcome("2026-03-26", "1")))
                .isEmpty();
        assertThat(office.refusal(third, "answer", "2026-03-26", outcome("2026-03-26", "3.4")))
                .isEmpty();

        UUID shared = handling("2026-03-02");
        office.act(shared, "consult_organ", "2026-03-04", "other_organ", "区建设局");
        assertThat(office.letters(shared, END).get("disclosure_co_author")).contains("视为同意公开");
        office.act(shared, "other_organ_received", "2026-03-04", "other_organ_received_on", "2026-03-04");
        office.act(shared, "organ_replied", "2026-03-26", "other_organ_view", "silent");
        assertThat(office.refusal(shared, "answer", "2026-03-26", outcome("2026-03-26", "3.6")))
                .anyMatch(s -> s.contains("视为同意公开"));
        assertThat(office.refusal(shared, "answer", "2026-03-26", outcome("2026-03-26", "1")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "no refusal for a third party's sake without asking; a reasoned refusal is overridden with reasons only")
    void thirdPartyIsAskedFirst() {
        UUID application = handling("2026-03-02");
        assertThat(office.refusal(application, "answer", "2026-03-10", outcome("2026-03-10", "3.4")))
                .anyMatch(s -> s.contains("先书面征求"));
        office.act(application, "consult_third_party", "2026-03-04", "third_party", "某公司");
        office.act(application, "third_party_replied", "2026-03-11", "third_party_view", "refuses");
        assertThat(office.refusal(application, "answer", "2026-03-12", outcome("2026-03-12", "1")))
                .anyMatch(s -> s.contains("公共利益"));
        office.act(
                application,
                "answer",
                "2026-03-12",
                "answered_on",
                "2026-03-12",
                "outcome",
                "1",
                "public_interest",
                "涉及饮水安全");
        assertThat(office.letters(application, END)).containsKey("disclosure_third_party_told");
    }

    @ParameterizedTest(name = "outcome {0} is review-first")
    @ValueSource(strings = {"3.1", "3.2", "3.3", "3.5", "3.6", "3.7"})
    void refusalsUnderFourteenToSixteenAreReviewFirst(String code) {
        assertThat(answered(code)).contains("应当先").doesNotContain("也可以自知道");
    }

    @ParameterizedTest(name = "outcome {0} may be sued directly")
    @ValueSource(strings = {"3.8", "4.1", "4.2", "5.1", "5.2", "5.3", "5.5"})
    void theOthersMayBeSuedDirectly(String code) {
        assertThat(answered(code)).contains("直接向人民法院提起行政诉讼").doesNotContain("应当先");
    }

    private String answered(String code) {
        UUID application = handling("2026-03-02");
        office.act(application, "search", "2026-03-09", "search", "查了档案室和业务系统");
        office.act(application, "answer", "2026-03-10", outcome("2026-03-10", code));
        List<String> letters = office.letters(application, END).entrySet().stream()
                .filter(letter -> !letter.getKey().equals("disclosure_extension"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    @Test
    @DisplayName("what is granted carries no relief notice; the withheld part of a partial answer does")
    void reliefByOutcome() {
        assertThat(answered("1")).doesNotContain("行政复议").contains("第三十六条");
        assertThat(answered("2")).contains("应当先").contains("第三十七条");
    }

    @Test
    @DisplayName("each closing way has its outcome: no correction, no payment, withdrawal")
    void wayAndOutcomeFit() {
        UUID application = application(office, "2026-03-02");
        office.file(application, "2026-03-04");
        office.act(
                application,
                "request_correction",
                "2026-03-04",
                "correction_note",
                "写明年份",
                "correction_by",
                "2026-03-20");
        assertThat(office.refusal(application, "abandon", "2026-03-21", outcome("2026-03-21", "5.2")))
                .anyMatch(s -> s.contains("逾期不补正"));
        office.act(application, "abandon", "2026-03-21", outcome("2026-03-21", "6.1"));

        UUID charged = handling("2026-03-02");
        assertThat(office.refusal(charged, "answer", "2026-03-10", outcome("2026-03-10", "6.2")))
                .isNotEmpty();
        office.act(charged, "charge", "2026-03-10", "fee_method", "per_page", "fee_count", "60", "fee", "300");
        assertThat(office.letters(charged, END).get("disclosure_fee"))
                .contains("60页")
                .contains("300元");
        assertThat(office.due(charged, "xxgk.fee_pay").day()).isEqualTo("2026-04-08");
        assertThat(office.refusal(charged, "withdraw", "2026-03-12", outcome("2026-03-12", "1")))
                .isNotEmpty();
        office.act(charged, "fee_paid", "2026-03-16", "fee_paid_on", "2026-03-16");
        assertThat(office.due(charged, "xxgk.reply").day()).isEqualTo("2026-04-14");
        assertThat(office.figure("disclosure_fee_amount", END)).isEqualTo("300");
        office.act(charged, "withdraw", "2026-03-18", outcome("2026-03-18", "6.3"));
    }

    @Test
    @DisplayName("excessive requests: reasons are asked first; accepted ones get a day of the organ's choosing")
    void excessiveRequests() {
        UUID application = handling("2026-03-02");
        assertThat(office.refusal(application, "answer", "2026-03-10", outcome("2026-03-10", "5.4")))
                .anyMatch(s -> s.contains("说明理由"));
        office.act(application, "ask_reason", "2026-03-05");
        assertThat(office.letters(application, END)).containsKey("disclosure_excess_ask");
        office.act(application, "reason_given", "2026-03-10", "excess_reason", "研究课题");
        office.act(application, "delay_reasonably", "2026-03-11", "excess_until", "2026-09-30");
        assertThat(office.watch("excess_period_passed", "2026-09-30")).isEmpty();
        assertThat(office.watch("excess_period_passed", "2026-10-01")).hasSize(1);
        office.act(application, "answer", "2026-10-08", outcome("2026-10-08", "1"));
    }

    @Test
    @DisplayName("received and carried in is answered and carried out, in each column; partial answers count once")
    void identityHoldsPerApplicantKind() {
        String[] kinds = {
            "natural_person", "business", "research", "public_welfare", "legal_service", "other_organisation"
        };
        for (int i = 0; i < 40; i++) {
            boolean before = i % 5 == 0;
            UUID application = application(
                    office, before ? "2025-12-15" : "2026-02-0" + (1 + i % 9), "applicant_kind", kinds[i * 7 % 6]);
            if (i % 3 != 0) {
                office.act(application, "accept", "2026-02-10");
                office.file(application, "2026-03-02");
                office.act(application, "search", "2026-03-02", "search", "查了档案室");
                office.act(
                        application,
                        "answer",
                        "2026-03-02",
                        outcome("2026-03-02", List.of("1", "2", "3.6", "4.1").get(i % 4)));
            }
        }
        for (String kind : kinds) {
            assertThat(number("received_" + kind) + number("carried_in_" + kind))
                    .as(kind)
                    .isEqualTo(number("answered_" + kind) + number("carried_out_" + kind))
                    .isPositive();
        }
        assertThat(office.watch("applications_balance", END)).isEmpty();
        assertThat(number("granted_count")
                        + number("partial_count")
                        + number("refused_count")
                        + number("unavailable_count"))
                .isEqualTo(number("answered_count"));
    }

    private int number(String tail) {
        return Integer.parseInt(office.figure("info_request_" + tail, END));
    }
}
