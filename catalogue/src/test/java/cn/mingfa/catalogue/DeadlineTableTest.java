package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.ClockRule.Reason;
import cn.mingfa.kernel.clock.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock rules against the table of deadlines they were made from, row by row. */
class DeadlineTableTest {

    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,]*)");
    private static final LocalDate ASSUMED = LocalDate.of(2000, 1, 1);

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void thereAreAHundredAndElevenRules() {
        assertThat(catalogue.clockRules()).hasSize(111);
    }

    @Test
    void whatIsNotVerifiedIsToBeConfirmed() {
        assertThat(catalogue.clockRules())
                .filteredOn(rule -> rule.basis().confidence().toBeConfirmed())
                .hasSizeBetween(20, 60)
                .extracting(ClockRule::key)
                .contains("gfxwj.legality", "rx.complete", "xf.simple_accept")
                .doesNotContain("xxgk.reply", "xf.handle");
    }

    @Test
    void everyRuleTurnsAmberTwoWorkingDaysBefore() {
        assertThat(catalogue.clockRules()).allMatch(rule -> rule.dueSoonWorkingDays() == 2);
    }

    @Test
    void replyToARequestMayBePausedRestartedAndExtended() {
        ClockRule reply = catalogue.clockRule("xxgk.reply").orElseThrow();

        assertThat(reply.pauses())
                .containsExactly(
                        new Reason("third_party_opinion", "征求第三方意见"), new Reason("other_organ_opinion", "征求其他机关意见"));
        assertThat(reply.restarts()).extracting(Reason::key).containsExactly("correction_received", "fee_paid");
        assertThat(reply.extension()).contains(new Limit(20, Limit.TimeUnit.WORKING_DAYS));
        assertThat(reply.extensionApprover()).contains("政府信息公开工作机构负责人");
    }

    @Test
    void everyRowOfTheTableIsARule() throws IOException {
        Path table = Path.of(System.getProperty("mingfa.root", "..")).resolve("../shared/domain/deadlines.csv");
        Assumptions.assumeTrue(Files.exists(table), "the table is not beside this checkout");
        List<Map<String, String>> rows = rows(Files.readAllLines(table));

        assertThat(catalogue.clockRules())
                .extracting(ClockRule::key)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(r -> r.get("key")).toList());
        for (Map<String, String> row : rows) {
            ClockRule rule = catalogue.clockRule(row.getOrDefault("key", "")).orElseThrow();
            assertThat(asRow(rule, row)).isEqualTo(row);
        }
    }

    private static Map<String, String> asRow(ClockRule rule, Map<String, String> row) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("key", rule.key());
        map.put("matter", rule.matter());
        map.put("step", rule.step());
        map.put("trigger", rule.trigger());
        map.put("amount", String.valueOf(rule.limit().amount()));
        map.put("unit", rule.limit().unit().key());
        map.put("sense", rule.sense().name().toLowerCase(Locale.ROOT));
        map.put("roll", rule.roll().name().toLowerCase(Locale.ROOT));
        map.put("suspends", suspends(rule));
        map.put("extension_amount", rule.extension().map(l -> "" + l.amount()).orElse(""));
        map.put("extension_unit", rule.extension().map(l -> l.unit().key()).orElse(""));
        map.put("basis_law", rule.basis().law());
        map.put("basis_article", rule.basis().article());
        LocalDate from = rule.edition().effectiveFrom();
        map.put(
                "effective_from",
                row.getOrDefault("effective_from", "").isEmpty() && from.equals(ASSUMED) ? "" : from.toString());
        map.put("confidence", rule.basis().confidence().key());
        return map;
    }

    private static String suspends(ClockRule rule) {
        List<String> parts = new ArrayList<>();
        rule.pauses().forEach(r -> parts.add(r.key().startsWith("by_") ? r.key() : "pause:" + r.key()));
        rule.restarts().forEach(r -> parts.add("restart:" + r.key()));
        return parts.isEmpty() ? "none" : String.join(";", parts);
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        List<String> head = cells(lines.getFirst());
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        int at = 0;
        while (at <= line.length() && matcher.find(at)) {
            cells.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            at = matcher.end() + 1;
        }
        return cells;
    }
}
