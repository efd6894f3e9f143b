package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.workbook.LedgerReader;
import cn.mingfa.workbook.LedgerTemplate;
import cn.mingfa.workbook.WorkbookReading;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "template", description = "写出供填写的台账模板：每类事项一张表，带下拉选项和填写说明。")
final class TemplateCommand extends OfficeCommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "写到哪里；默认是当前文件夹的 台账模板.xlsx。")
    private Path output = Path.of("台账模板.xlsx");

    @Option(names = "--type", paramLabel = "类型", description = "只要这几类事项，如 publicity_event；可以写多次，默认全部。")
    private List<String> keys = List.of();

    @Option(names = "--unit", paramLabel = "单位", description = "单位一列下拉中的名称，可以写多次。")
    private List<String> units = List.of();

    TemplateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Catalogue catalogue) throws IOException {
        List<MatterType> types = new ArrayList<>();
        for (String key : keys) {
            Optional<MatterType> type = catalogue.matterTypes().stream()
                    .filter(t -> t.key().equals(key) || t.title().equals(key))
                    .findFirst();
            if (type.isEmpty()) {
                String known = String.join(
                        "\n",
                        catalogue.matterTypes().stream()
                                .map(t -> "  " + Width.pad(t.key(), 28) + t.title())
                                .toList());
                return refuse(Words.say("template.unknown_type", key, known));
            }
            types.add(type.get());
        }
        if (isFilledIn(catalogue)) {
            return refuse(Words.say("template.filled_in", output));
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return refuse(Words.say("file.no_folder", output));
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(output))) {
            LedgerTemplate.write(
                    types.isEmpty() ? catalogue.matterTypes() : types,
                    units,
                    terminal().today().getYear(),
                    out);
        }
        terminal().out().println(Words.say("template.written", output));
        return FilesRun.FINE;
    }

    /** Whether somebody's work lies where the template would go. */
    private boolean isFilledIn(Catalogue catalogue) {
        if (!Files.exists(output)) {
            return false;
        }
        WorkbookReading reading = LedgerReader.read(
                output,
                LedgerReader.Options.of(catalogue.matterTypes(), terminal().today()));
        return !reading.isClean() || reading.rows() > 0;
    }
}
