package cn.mingfa.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DueCommandTest {

    @Test
    void reckonsWithPausesDayByDay() {
        Run run = Run.of("due", "xxgk.reply", "--start", "2026-09-17", "--pause", "2026-09-28..2026-10-14", "--json");
        Map<String, Object> due = Parsed.of(run.out());
        assertThat(run.status()).isZero();
        assertThat(due)
                .containsEntry("due", "2026-11-03")
                .containsEntry("sense", "at_most")
                .containsEntry("unit", "working_days")
                .containsEntry("amount", BigDecimal.valueOf(20))
                .containsEntry("provisional", false)
                .containsEntry("confidence", "verified_text");
        List<Object> steps = Parsed.list(due, "steps");
        assertThat(Parsed.map(steps.getFirst())).containsEntry("kind", "start").containsEntry("n", Parsed.Null.NULL);
        assertThat(Parsed.map(steps.getLast())).containsEntry("kind", "due").containsEntry("n", BigDecimal.valueOf(20));
    }

    @Test
    void givesALocalDateTimeForHours() {
        Map<String, Object> due = Parsed.of(Run.of("due", "qz.report", "--start", "2026-09-17T09:30", "--json")
                .out());
        assertThat(due).containsEntry("due", "2026-09-18T09:30").containsEntry("unit", "hours");
    }

    @Test
    void refusesWithTheCodesTheInterfaceFixes() {
        assertThat(refusal("no.such", "--start", "2026-09-17")).isEqualTo("unknown_key");
        assertThat(refusal("xxgk.reply", "--start", "2026-01-05", "--extend", "40"))
                .isEqualTo("over_maximum");
        assertThat(refusal("xxgk.proactive", "--start", "2026-01-05", "--extend", "1"))
                .isEqualTo("not_allowed");
        assertThat(refusal("xxgk.proactive", "--start", "2026-01-05", "--pause", "2026-01-06..2026-01-07"))
                .isEqualTo("not_allowed");
        assertThat(refusal("xxgk.reply")).isEqualTo("bad_argument");
        assertThat(refusal("xxgk.reply", "--start", "2026-02-30")).isEqualTo("bad_argument");
        assertThat(refusal("xxgk.reply", "--start", "2026-01-05", "--extend", "viel"))
                .isEqualTo("bad_argument");
        assertThat(refusal("xxgk.reply", "--start", "2026-01-05", "--pause", "2026-01-06"))
                .isEqualTo("bad_argument");
        assertThat(refusal("xxgk.reply", "--start", "2026-01-05", "--nonsense")).isEqualTo("bad_argument");
    }

    @Test
    void showsAMonthGridWithRuleArticleAndConfidence() {
        Run run = Run.of("due", "xxgk.reply", "--start", "2026-09-17", "--pause", "2026-09-28..2026-10-14");
        assertThat(run.out())
                .contains("2026年11月3日", "17 起算", "20 第2班", "28 ░░", "3 到期20", "第30、33条", "条文已核", "cn-2026");
    }

    @Test
    void marksWhatIsToBeConfirmed() {
        assertThat(Run.of("due", "xxgk.fee_pay", "--start", "2026-09-17").out()).contains("待确认");
    }

    @Test
    void keepsTheGridOfALongPeriodShort() {
        Run run = Run.of("due", "cf.limit_general", "--start", "2024-03-01");
        assertThat(run.out().lines().count()).isLessThan(45);
        assertThat(Run.of("due", "xxgk.report_gov", "--start", "2025-12-31").out())
                .contains("期满");
    }

    @Test
    void listsAllRules() {
        assertThat(Run.of("due", "list").lines()).hasSize(111);
    }

    private static String refusal(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "due";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--json";
        Run run = Run.of(all);
        assertThat(run.status()).isEqualTo(FilesRun.FAILED);
        assertThat(run.err()).isNotBlank();
        assertThat(Parsed.of(run.out())).containsEntry("key", arguments[0]);
        return Parsed.code(run.out());
    }
}
