package cn.mingfa.platform.web.people;

import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.planning.Bookings;
import cn.mingfa.platform.planning.Diary;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.planning.Workload;
import cn.mingfa.platform.web.part.Whose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Open items per head, the lecturers' booking calendar, the principal's days ahead. */
@Controller
class PeopleController {

    private static final int AHEAD = 90;

    private final Whose whose;
    private final Workload workload;
    private final Bookings bookings;
    private final Diary diary;

    PeopleController(Whose whose, Workload workload, Bookings bookings, Diary diary) {
        this.whose = whose;
        this.workload = workload;
        this.bookings = bookings;
        this.diary = diary;
    }

    @GetMapping("/workload")
    String workload(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        View view = whose.view(unit, model);
        model.addAttribute("loads", workload.loads(view));
        return "workload";
    }

    /** @param of the unit whose post it is; {@code unit} what the page was narrowed to */
    @GetMapping("/workload/rows")
    String rows(
            @RequestParam UUID of,
            @RequestParam String work,
            @RequestParam(defaultValue = "false") boolean heads,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        Workload.Load load = workload.loads(view).stream()
                .filter(one -> one.unit().equals(of) && one.work().equals(work))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这一行，请从队伍负荷表里点数字。"));
        model.addAttribute("title", load.unitName() + "　" + load.workLabel() + "　" + (heads ? "人员" : "在办事项"));
        model.addAttribute("whence", "队伍负荷");
        model.addAttribute("back", "/workload?unit=" + view.unit().id());
        model.addAttribute("rows", heads ? load.heads() : load.open());
        return "behind";
    }

    /** @param month as 2026-11; this month where it cannot be read */
    @GetMapping("/lecturers")
    String lecturers(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        YearMonth shown = month(month);
        model.addAttribute("month", shown);
        model.addAttribute("bookings", bookings.month(shown, view));
        LocalDate day = shown.equals(YearMonth.from(view.today())) ? view.today() : shown.atDay(1);
        model.addAttribute("day", day);
        model.addAttribute("free", bookings.free(day, view));
        return "lecturers";
    }

    private YearMonth month(String typed) {
        try {
            return typed.isBlank() ? YearMonth.from(whose.today()) : YearMonth.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return YearMonth.from(whose.today());
        }
    }

    @GetMapping("/diary")
    String diary(@RequestParam(required = false) @Nullable UUID unit, Model model) {
        View view = whose.view(unit, model);
        model.addAttribute("days", diary.ahead(AHEAD, view));
        model.addAttribute("ahead", AHEAD);
        return "diary";
    }
}
