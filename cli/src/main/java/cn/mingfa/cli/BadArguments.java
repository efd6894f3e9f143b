package cn.mingfa.cli;

import cn.mingfa.kernel.clock.ClockRefusal;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the arguments. */
final class BadArguments implements IParameterExceptionHandler {

    private final Terminal terminal;

    BadArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String sentence = switch (problem) {
            case MissingParameterException missing -> Words.say("arguments.missing", labels(missing.getMissing()));
            case UnmatchedArgumentException unmatched
            when !unmatched.getUnmatched().isEmpty() ->
                Words.say("arguments.unknown", String.join(" ", unmatched.getUnmatched()));
            default ->
                problem.getArgSpec() == null
                        ? Words.get("arguments.wrong")
                        : Words.say("arguments.wrong_value", label(problem.getArgSpec()), problem.getValue());
        };
        if (command.getCommandName().equals("due") && Arrays.asList(arguments).contains("--json")) {
            String key = arguments.length > 1 && !arguments[1].startsWith("-") ? arguments[1] : "";
            terminal.out().println(DueJson.refusal(key, ClockRefusal.Code.BAD_ARGUMENT, sentence));
        }
        terminal.err().println(terminal.ink().red(sentence));
        terminal.err()
                .println(Words.say("arguments.help", command.getCommandSpec().qualifiedName()));
        return FilesRun.FAILED;
    }

    private static String labels(List<ArgSpec> specs) {
        return String.join("、", specs.stream().map(BadArguments::label).toList());
    }

    private static String label(ArgSpec spec) {
        return spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel();
    }
}
