package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.importing.StaffSheet;
import cn.mingfa.platform.web.entry.Joins;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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
    private static final Joins.Sheet STAFF =
            new Joins.Sheet(StaffSheet.KEY, StaffSheet.type(), StaffSheet::guess, "staffcolumns");

    private final Joins joins;

    StaffColumnsController(Joins joins) {
        this.joins = joins;
    }

    @GetMapping(HERE)
    String join(@PathVariable UUID held, Model model) {
        return joins.page(joins.held(held), STAFF, model);
    }

    @PostMapping(HERE)
    String save(
            @PathVariable UUID held,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        return joins.save(joins.held(held), STAFF, sent, response, model)
                .orElse("redirect:" + StaffController.PLACE + "/" + held);
    }
}
