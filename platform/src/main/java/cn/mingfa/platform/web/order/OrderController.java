package cn.mingfa.platform.web.order;

import cn.mingfa.platform.planning.DocumentNumbers;
import cn.mingfa.platform.planning.Meetings;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.Whose;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Document numbers (文号) with gaps and doubles, meetings that could have been one, and both against their quotas. */
@Controller
class OrderController {

    private final Whose whose;
    private final DocumentNumbers numbers;
    private final Meetings meetings;

    OrderController(Whose whose, DocumentNumbers numbers, Meetings meetings) {
        this.whose = whose;
        this.numbers = numbers;
        this.meetings = meetings;
    }

    @GetMapping("/numbers")
    String numbers(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model).alone();
        int asked = whose.year(year);
        model.addAttribute("book", numbers.book(asked, view));
        model.addAttribute("meter", numbers.documents(asked, view));
        return "numbers";
    }

    @GetMapping("/meetings")
    String meetings(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        int asked = whose.year(year);
        model.addAttribute("year", asked);
        model.addAttribute("together", meetings.mergeable(asked, view));
        model.addAttribute("meter", numbers.meetings(asked, view));
        return "meetings";
    }

    /** The documents or meetings a meter counts. */
    @GetMapping("/numbers/rows")
    String rows(
            @RequestParam int year,
            @RequestParam(defaultValue = "documents") String of,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        int asked = whose.year(year);
        boolean documents = !of.equals("meetings");
        DocumentNumbers.Meter meter =
                documents ? numbers.documents(asked, view.alone()) : numbers.meetings(asked, view);
        model.addAttribute("title", asked + "年" + meter.what());
        model.addAttribute("whence", documents ? "文号和发文限额" : "会议精简");
        model.addAttribute(
                "back",
                (documents ? "/numbers" : "/meetings") + "?year=" + asked + "&unit="
                        + view.unit().id());
        model.addAttribute("rows", meter.rows());
        return "behind";
    }
}
