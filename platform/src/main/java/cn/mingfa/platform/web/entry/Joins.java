package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.ImportRefusal;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.FileSurvey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** The page on which the columns of a held file are joined to those of a sheet of ours, once, and kept under a name. */
@Component
public final class Joins {

    private final Users users;
    private final HeldFiles files;
    private final Mappings mappings;

    public Joins(Users users, HeldFiles files, Mappings mappings) {
        this.users = users;
        this.files = files;
        this.mappings = mappings;
    }

    /**
     * A sheet of ours.
     *
     * @param key under which its mappings are kept
     * @param type its columns, as those of a matter
     * @param guess what stands joined before anybody has looked
     * @param template of its page
     */
    public record Sheet(String key, MatterType type, Function<FileSurvey, ColumnMapping> guess, String template) {}

    /** The file, if whoever asks may see it. */
    public HeldFiles.Held held(UUID id) {
        return files.held(id, users.current());
    }

    /** The page with the mapping last kept for files of this shape, else with a guess. */
    public String page(HeldFiles.Held held, Sheet sheet, Model model) {
        FileSurvey survey = survey(held);
        Optional<Mappings.Saved> saved = mappings.find(sheet.key(), held.unit(), survey.header());
        ColumnMapping mapping =
                saved.map(Mappings.Saved::mapping).orElseGet(() -> sheet.guess().apply(survey));
        return page(
                held, sheet, survey, mapping, saved.map(Mappings.Saved::name).orElse(""), "", model);
    }

    /**
     * Keeps the mapping that was sent, if that was asked with {@code act=save} and its {@code name} will do.
     *
     * @return the page once more; empty once the mapping is kept
     */
    public Optional<String> save(
            HeldFiles.Held held,
            Sheet sheet,
            MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        FileSurvey survey = survey(held);
        ColumnMapping mapping = JoinView.sent(survey, sheet.type(), sent);
        String name = Objects.requireNonNullElse(sent.getFirst("name"), "");
        if (!"save".equals(sent.getFirst("act"))) {
            return Optional.of(page(held, sheet, survey, mapping, name, "", model));
        }
        try {
            mappings.save(sheet.key(), held.unit(), name, mapping, users.current());
            return Optional.empty();
        } catch (ImportRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return Optional.of(page(held, sheet, survey, mapping, name, refusal.sentence(), model));
        }
    }

    private static String page(
            HeldFiles.Held held,
            Sheet sheet,
            FileSurvey survey,
            ColumnMapping mapping,
            String name,
            String problem,
            Model model) {
        model.addAttribute("held", held);
        model.addAttribute("type", sheet.type());
        model.addAttribute("survey", survey);
        model.addAttribute("view", JoinView.of(survey, sheet.type(), mapping));
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        return sheet.template();
    }

    private static FileSurvey survey(HeldFiles.Held held) {
        return FileSurvey.of(held.file(), held.fileName())
                .orElseThrow(() -> new ImportRefusal("文件里没有找到栏目名称那一行，请核对文件。"));
    }
}
