package cn.mingfa.platform.web.duty;

import cn.mingfa.platform.planning.Duties;
import cn.mingfa.platform.planning.DutyPaper;
import cn.mingfa.platform.planning.DutySheet;
import cn.mingfa.platform.planning.Period;
import cn.mingfa.platform.planning.Statements;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.Docx;
import cn.mingfa.platform.web.part.Whose;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a leader is bound to do and did (履职): a page a quarter, on the screen, on paper and as a document. */
@Controller
class DutyController {

    private final Whose whose;
    private final Duties duties;
    private final Statements statements;

    DutyController(Whose whose, Duties duties, Statements statements) {
        this.whose = whose;
        this.duties = duties;
        this.statements = statements;
    }

    /** @param quarter 1 to 4, 0 the whole year, -1 the present one */
    @GetMapping("/duty")
    String duty(
            @RequestParam(defaultValue = "") String leader,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "-1") int quarter,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        Period period = period(year, quarter);
        List<String> leaders = duties.leaders(view, period.year());
        String chosen = leaders.contains(leader) || leaders.isEmpty() ? leader : leaders.getFirst();
        model.addAttribute("leaders", leaders);
        model.addAttribute("period", period);
        model.addAttribute("sheet", duties.sheet(chosen, period, view));
        model.addAttribute("statements", statements.of(period.year(), view));
        model.addAttribute("printed", whose.today());
        return "duty";
    }

    @GetMapping("/duty/paper")
    ResponseEntity<byte[]> paper(
            @RequestParam String leader,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "-1") int quarter,
            @RequestParam(required = false) @Nullable UUID unit) {
        View view = whose.view(unit, new ConcurrentModel());
        DutySheet sheet = duties.sheet(leader, period(year, quarter), view);
        return Docx.of(DutyPaper.of(sheet, view.unit().name(), view.today()), "");
    }

    private Period period(int year, int quarter) {
        Period now = Period.of(whose.today());
        int chosen = quarter < 0 || quarter > 4 ? now.quarter() : quarter;
        return new Period(whose.year(year), chosen);
    }
}
