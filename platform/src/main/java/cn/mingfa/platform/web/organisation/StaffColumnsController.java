package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.importing.StaffSheet;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.ImportRefusal;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.web.entry.JoinView;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.FileSurvey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Joining the columns of an office's own list to those of ours, once. */
@Controller
class StaffColumnsController {

    private static final String HERE = StaffController.PLACE + "/{held:[0-9a-f-]{36}}/columns";

    private final Users users;
    private final HeldFiles files;
    private final Mappings mappings;

    StaffColumnsController(Users users, HeldFiles files, Mappings mappings) {
        this.users = users;
        this.files = files;
        this.mappings = mappings;
    }

    @GetMapping(HERE)
    String join(@PathVariable UUID held, Model model) {
        HeldFiles.Held file = files.held(held, users.current());
        FileSurvey survey = survey(file);
        Optional<Mappings.Saved> saved = mappings.find(StaffSheet.KEY, file.unit(), survey.header());
        ColumnMapping mapping = saved.map(Mappings.Saved::mapping).orElseGet(() -> StaffSheet.guess(survey));
        return page(file, survey, mapping, saved.map(Mappings.Saved::name).orElse(""), "", model);
    }

    @PostMapping(HERE)
    String save(
            @PathVariable UUID held,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "refresh") String act,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        HeldFiles.Held file = files.held(held, user);
        FileSurvey survey = survey(file);
        ColumnMapping mapping = JoinView.sent(survey, StaffSheet.type(), sent);
        if (!act.equals("save")) {
            return page(file, survey, mapping, name, "", model);
        }
        try {
            mappings.save(StaffSheet.KEY, file.unit(), name, mapping, user);
        } catch (ImportRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(file, survey, mapping, name, refusal.sentence(), model);
        }
        return "redirect:" + StaffController.PLACE + "/" + held;
    }

    private static String page(
            HeldFiles.Held file, FileSurvey survey, ColumnMapping mapping, String name, String problem, Model model) {
        model.addAttribute("held", file);
        model.addAttribute("survey", survey);
        model.addAttribute("view", JoinView.of(survey, StaffSheet.type(), mapping));
        model.addAttribute("name", name);
        model.addAttribute("problem", problem);
        return "staffcolumns";
    }

    private static FileSurvey survey(HeldFiles.Held held) {
        return FileSurvey.of(held.file(), held.fileName())
                .orElseThrow(() -> new ImportRefusal("文件里没有找到栏目名称那一行，请核对文件。"));
    }
}
