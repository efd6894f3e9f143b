package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.ImportRefusal;
import cn.mingfa.platform.ledger.importing.Imports;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.FileSurvey;
import cn.mingfa.workbook.MappingGuess;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Joining the columns of another program's file to those of a ledger sheet, once. */
@Controller
class JoinController {

    private final Users users;
    private final HeldFiles files;
    private final Mappings mappings;
    private final Imports imports;
    private final Desk desk;

    JoinController(Users users, HeldFiles files, Mappings mappings, Imports imports, Desk desk) {
        this.users = users;
        this.files = files;
        this.mappings = mappings;
        this.imports = imports;
        this.desk = desk;
    }

    @GetMapping("/ledger/import/join/{id}")
    String join(@PathVariable UUID id, Model model) {
        User user = users.current();
        HeldFiles.Held held = files.held(id, user);
        FileSurvey survey = survey(held);
        var saved = mappings.find(held.type(), held.unit(), survey.header());
        ColumnMapping mapping =
                saved.map(Mappings.Saved::mapping).orElseGet(() -> MappingGuess.of(survey, definition(held.type())));
        String name = saved.map(Mappings.Saved::name).orElse("");
        return page(held, survey, mapping, name, "", model);
    }

    @PostMapping("/ledger/import/join/{id}")
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "refresh") String act,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        HeldFiles.Held held = files.held(id, user);
        FileSurvey survey = survey(held);
        MatterType type = definition(held.type());
        ColumnMapping mapping = JoinView.sent(survey, type, sent);
        if (!act.equals("save")) {
            return page(held, survey, mapping, name, "", model);
        }
        try {
            mappings.save(held.type(), held.unit(), name, mapping, user);
        } catch (ImportRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(held, survey, mapping, name, refusal.sentence(), model);
        }
        model.addAttribute(
                "run",
                ImportController.Checked.of(
                        imports.check(held.type(), held.unit(), held.fileName(), held.file(), user)));
        model.addAttribute("type", type);
        model.addAttribute("joined", id);
        return "dryrun";
    }

    @PostMapping("/ledger/import/forget")
    String forget(@RequestParam UUID id) {
        mappings.forget(id, users.current());
        return "redirect:/ledger/import";
    }

    private String page(
            HeldFiles.Held held, FileSurvey survey, ColumnMapping mapping, String name, String problem, Model model) {
        MatterType type = definition(held.type());
        model.addAttribute("held", held);
        model.addAttribute("type", type);
        model.addAttribute("survey", survey);
        model.addAttribute("view", JoinView.of(survey, type, mapping));
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        return "join";
    }

    private static FileSurvey survey(HeldFiles.Held held) {
        return FileSurvey.of(held.file(), held.fileName())
                .orElseThrow(() -> new ImportRefusal("文件里没有找到栏目名称那一行，请核对文件。"));
    }

    private MatterType definition(String type) {
        return desk.type(type).orElseThrow(() -> new NotFound("没有这一类事项，请从列表里选择。"));
    }
}
