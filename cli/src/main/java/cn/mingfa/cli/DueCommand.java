package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.clock.ClockQuestion;
import cn.mingfa.kernel.clock.ClockRefusal;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "due",
        description = "按法定期限规则推算到期日，逐日说明是怎样算出来的。",
        footer = {
            "",
            "起算日不计入；扣除期间首尾两日均不计入。例：",
            "  mingfa due xxgk.reply --start 2026-09-17 --pause 2026-09-28..2026-10-14"
        })
final class DueCommand extends OfficeCommand {

    @Parameters(index = "0", paramLabel = "规则", description = "期限规则的名称，如 xxgk.reply；写 list 列出全部规则。")
    private String key = "";

    @Option(names = "--start", paramLabel = "日期", description = "起算日，如 2026-09-17；以小时计的写 2026-09-17T09:30。")
    private @Nullable String start;

    @Option(names = "--pause", paramLabel = "起..止", description = "扣除的期间，可以写多次。")
    private List<String> pauses = List.of();

    @Option(names = "--restart", paramLabel = "日期", description = "重新计算的日期。")
    private @Nullable String restart;

    @Option(names = "--extend", paramLabel = "数量", description = "延长的数量，单位同规则。")
    private @Nullable String extend;

    @Option(names = "--unit", paramLabel = "单位", description = "按这个单位的本地参数推算，写 parameters.yaml 中的名称。")
    private @Nullable String unit;

    @Option(names = "--json", description = "输出一行 JSON。")
    private boolean json;

    DueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int badDefinitions() {
        if (json) {
            terminal().out().println(DueJson.refusal(key, ClockRefusal.Code.BAD_ARGUMENT, Words.get("due.bad_office")));
        }
        return FilesRun.FAILED;
    }

    @Override
    int run(Catalogue catalogue) {
        if (key.equals("list") && start == null) {
            terminal().out().print(new RuleList(terminal().ink(), rules(catalogue)).print());
            return FilesRun.FINE;
        }
        try {
            // the key comes first: what a rule allows can only be said of a rule that is there
            if (catalogue.clockRule(key).isEmpty()) {
                throw new ClockRefusal(ClockRefusal.Code.UNKNOWN_KEY, Words.say("due.unknown_key", key));
            }
            ClockQuestion question = DueQuestion.read(start, pauses, restart, extend);
            ClockRule rule = catalogue
                    .clockRule(key, question.start().toLocalDate(), units())
                    .or(() -> catalogue.clockRule(key))
                    .orElseThrow();
            DueDate due = new StatutoryClock(catalogue.calendar()).reckon(rule, question.events());
            terminal()
                    .out()
                    .print(
                            json
                                    ? DueJson.line(due) + "\n"
                                    : new DuePage(terminal().ink(), due).print());
            return FilesRun.FINE;
        } catch (ClockRefusal refusal) {
            if (json) {
                terminal().out().println(DueJson.refusal(key, refusal.code(), refusal.sentence()));
            }
            terminal().err().println(terminal().ink().red(refusal.sentence()));
            return FilesRun.FAILED;
        }
    }

    /** All of them, as they hold today for the unit. */
    private List<ClockRule> rules(Catalogue catalogue) {
        return catalogue.clockRules().stream()
                .map(rule -> catalogue
                        .clockRule(rule.key(), terminal().today(), units())
                        .orElse(rule))
                .toList();
    }

    private List<String> units() {
        return Optional.ofNullable(unit).stream().toList();
    }
}
