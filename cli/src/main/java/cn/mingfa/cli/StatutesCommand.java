package cn.mingfa.cli;

import cn.mingfa.proof.statutes.Statutes;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "statutes",
        description = "法律法规和文件：导入本单位收集的全文，查名称、版本和条文。",
        footer = {
            "",
            "例：",
            "  mingfa statutes import 全文/ --into 本单位/",
            "  mingfa statutes list 信访",
            "  mingfa statutes show 政府信息公开条例 第三十六条",
            "全文可以是 md、txt、docx 等；不随程序提供，由各单位自行收集。"
        })
final class StatutesCommand extends ShellCommand {

    @Parameters(index = "0", paramLabel = "做什么", description = "import 导入、list 列出、show 查看。")
    private String action = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "对象",
            description = "import：文件或文件夹；list：名称中的字词；show：名称和条文序号。")
    private List<String> rest = List.of();

    @Option(names = "--into", paramLabel = "文件夹", description = "导入到本单位的哪个文件夹；默认同 --office。")
    private @Nullable String into;

    @Mixin
    private Office office = new Office();

    StatutesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        return switch (action) {
            case "import" -> bring();
            case "list" -> page().map(page -> page.list(String.join("", rest))).orElse(FilesRun.FAILED);
            case "show" -> show();
            default -> refuse(Words.say("statutes.unknown_action", action));
        };
    }

    private int bring() {
        if (rest.isEmpty()) {
            return refuse(Words.get("statutes.import_what"));
        }
        Optional<Path> folder = folder();
        return folder.isEmpty()
                ? refuse(Words.get("statutes.import_where"))
                : new StatuteImport(terminal(), folder.get()).run(rest);
    }

    private Optional<Path> folder() {
        if (into == null) {
            return office.folder(terminal());
        }
        try {
            return Optional.of(Path.of(into));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private int show() {
        if (rest.isEmpty() || rest.size() > 2) {
            return refuse(Words.get("statutes.show_what"));
        }
        Optional<String> article = rest.size() == 2 ? Optional.of(rest.get(1)) : Optional.empty();
        return page().map(page -> page.show(rest.getFirst(), article)).orElse(FilesRun.FAILED);
    }

    private Optional<StatutesPage> page() {
        Optional<Statutes> statutes = office.statutes(terminal());
        return statutes.map(known -> new StatutesPage(terminal(), known));
    }
}
