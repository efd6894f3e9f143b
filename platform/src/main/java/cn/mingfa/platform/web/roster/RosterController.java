package cn.mingfa.platform.web.roster;

import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.planning.Rosters;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.MenuGroup;
import cn.mingfa.platform.web.part.Whose;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stood on a roster on a day (名册). */
@Controller
class RosterController {

    private static final DateLabel ON = new DateLabel(DateKind.OCCURRED, "日期", false);

    private final Whose whose;
    private final Rosters rosters;

    RosterController(Whose whose, Rosters rosters) {
        this.whose = whose;
        this.rosters = rosters;
    }

    @GetMapping("/rosters")
    String rosters(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        View view = whose.view(unit, model);
        model.addAttribute("groups", MenuGroup.of(rosters.types(view)));
        return "rosters";
    }

    /**
     * @param on typed as in every form: 2023-06-30, 20230630, 6.30; today when empty
     * @param part what the roster is narrowed to
     */
    @GetMapping("/rosters/{type}")
    String roster(
            @PathVariable String type,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        LocalDate day = view.today();
        String wrong = "";
        switch (FieldGate.readDate(ON, on, view.today())) {
            case FieldGate.Reading.Filled(Value.Day read) -> day = read.date();
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> day = view.today();
            case FieldGate.Reading.Wrong problem -> wrong = problem.problem().sentence();
        }
        model.addAttribute("roster", rosters.roster(type, part, day, view));
        model.addAttribute("part", part);
        model.addAttribute("typed", wrong.isEmpty() ? day.toString() : on);
        model.addAttribute("wrong", wrong);
        return "roster";
    }
}
