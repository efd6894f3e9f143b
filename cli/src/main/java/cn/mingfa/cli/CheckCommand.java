package cn.mingfa.cli;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Findings;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.Readings;
import cn.mingfa.proof.RuleSwitches;
import cn.mingfa.proof.statutes.Statutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "校核报告：缺项、标题、标点、数据关系、年份等，指出位置、理由和改法。",
        footer = {"", "退出状态：0 没有“有误”的意见；1 有“有误”的意见；2 有文件读不出来或参数不对。"})
final class CheckCommand extends ShellCommand {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "docx、doc、wps、pdf、ofd、html、txt、xlsx 或 xls，可以有多个。")
    private List<String> files = List.of();

    @Option(names = "--json", description = "每个文件输出一行 JSON。")
    private boolean json;

    @Mixin
    private Office office = new Office();

    @Option(names = "--last-year", paramLabel = "文件", description = "本单位上年的报告，用来核对同比、结转、照搬和承诺。")
    private Optional<String> lastYear = Optional.empty();

    @Option(names = "--earlier", paramLabel = "文件", description = "本单位更早的报告，近的在前，可以写多次。")
    private List<String> earlier = List.of();

    @Option(names = "--others", paramLabel = "文件夹", description = "其他单位报告所在的文件夹，用来查找照搬。")
    private Optional<String> others = Optional.empty();

    @Option(names = "--units", paramLabel = "文件夹", description = "汇总单位各自的政府信息公开工作年度报告，用来核对汇总表各格之和。")
    private Optional<String> units = Optional.empty();

    @Option(names = "--disclosure", paramLabel = "文件", description = "本单位同年的政府信息公开工作年度报告，用来核对数据。")
    private Optional<String> disclosure = Optional.empty();

    @Option(names = "--review", paramLabel = "文件夹", description = "把意见写进 DOCX 的副本，放到这个文件夹：改法用修订，其余用批注；原文件不动。")
    private Optional<Path> review = Optional.empty();

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Optional<RuleSwitches> off = office.switches(terminal());
        Optional<Statutes> statutes = off.isEmpty() ? Optional.empty() : office.statutes(terminal());
        if (off.isEmpty() || statutes.isEmpty()) {
            return FilesRun.FAILED;
        }
        if (review.isPresent() && !Files.isDirectory(review.get())) {
            terminal().err().println(Words.say("check.no_folder", review.get()));
            return FilesRun.FAILED;
        }
        Background beside;
        try {
            beside = BesideFiles.read(lastYear, earlier, others, disclosure, units)
                    .withStatutes(statutes.get());
        } catch (BesideFiles.Unreadable e) {
            terminal().err().println(Words.say("file.failed", terminal().ink().red(e.file()), e.sentence()));
            return FilesRun.FAILED;
        }
        return new FilesRun(terminal(), json).run(files, source -> {
            Reading reading = Readings.read(source);
            Findings findings = Proof.check(source, reading, off.get().off(), beside);
            String printed = json
                    ? CheckJson.line(source, findings) + "\n"
                    : new CheckPage(terminal().ink(), source, findings, Proof.cited(source, reading, beside)).print();
            int status = findings.hasErrors() ? FilesRun.FOUND : FilesRun.FINE;
            return new FilesRun.Outcome(printed, reviewed(source, findings) ? status : FilesRun.FAILED);
        });
    }

    /** Whether the findings were written back, if that was asked for. */
    private boolean reviewed(SourceText source, Findings findings) {
        if (review.isEmpty()) {
            return true;
        }
        try {
            Path copy = new ReviewFolder(review.get(), terminal().today()).write(source, findings);
            terminal().err().println(Words.say("check.written", copy));
            return true;
        } catch (UnreadableDocument e) {
            terminal().err().println(Words.say("file.failed", source.name(), e.sentence()));
        } catch (IOException e) {
            terminal().err().println(Words.say("file.io", String.valueOf(e.getMessage())));
        }
        return false;
    }
}
