package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.Imports;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.workbook.MappingGuess;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

    private static final String HERE = "/ledger/import/join/{id}";

    private final Joins joins;
    private final Users users;
    private final Mappings mappings;
    private final Imports imports;
    private final Desk desk;

    JoinController(Joins joins, Users users, Mappings mappings, Imports imports, Desk desk) {
        this.joins = joins;
        this.users = users;
        this.mappings = mappings;
        this.imports = imports;
        this.desk = desk;
    }

    @GetMapping(HERE)
    String join(@PathVariable UUID id, Model model) {
        HeldFiles.Held held = joins.held(id);
        return joins.page(held, sheet(held), model);
    }

    @PostMapping(HERE)
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        HeldFiles.Held held = joins.held(id);
        Joins.Sheet sheet = sheet(held);
        return joins.save(held, sheet, sent, response, model).orElseGet(() -> tried(held, sheet, model));
    }

    private String tried(HeldFiles.Held held, Joins.Sheet sheet, Model model) {
        model.addAttribute(
                "run",
                ImportController.Checked.of(
                        imports.check(held.type(), held.unit(), held.fileName(), held.file(), users.current())));
        model.addAttribute("type", sheet.type());
        model.addAttribute("joined", held.id());
        return "dryrun";
    }

    @PostMapping("/ledger/import/forget")
    String forget(@RequestParam UUID id) {
        mappings.forget(id, users.current());
        return "redirect:/ledger/import";
    }

    private Joins.Sheet sheet(HeldFiles.Held held) {
        MatterType type = desk.type(held.type()).orElseThrow(() -> new NotFound("没有这一类事项，请从列表里选择。"));
        return new Joins.Sheet(held.type(), type, survey -> MappingGuess.of(survey, type), "join");
    }
}
