package cn.mingfa.platform.web.demand;

import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.planning.Demand;
import cn.mingfa.platform.planning.MatterLine;
import cn.mingfa.platform.planning.Remainder;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.planning.Villages;
import cn.mingfa.platform.web.part.Whose;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is left of people's demands (诉求余量), and which village asks for what. Every number opens its rows. */
@Controller
class DemandController {

    private final Whose whose;
    private final Demand demand;
    private final Villages villages;

    DemandController(Whose whose, Demand demand, Villages villages) {
        this.whose = whose;
        this.demand = demand;
        this.villages = villages;
    }

    @GetMapping("/demand")
    String demand(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        int asked = whose.year(year);
        model.addAttribute("r", demand.remainder(asked, view));
        model.addAttribute("rates", demand.rates(asked, view));
        return "demand";
    }

    /** The rows behind a number of the tables. */
    @GetMapping("/demand/rows")
    String rows(
            @RequestParam int year,
            @RequestParam String by,
            @RequestParam String key,
            @RequestParam String part,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        Remainder.By grouped = named(Remainder.By.values(), by);
        Remainder.Part counted = named(Remainder.Part.values(), part);
        List<MatterLine> rows = demand.rows(whose.year(year), grouped, key, counted, view);
        String title = whose.year(year) + "年民生诉求　" + demand.label(grouped, key) + "　" + counted.chinese();
        return behind(
                title, "诉求余量", "/demand?year=" + year + "&unit=" + view.unit().id(), rows, model);
    }

    /** The rows of a rate's numerator or denominator. */
    @GetMapping("/demand/rates/{rate}")
    String rate(
            @org.springframework.web.bind.annotation.PathVariable String rate,
            @RequestParam int year,
            @RequestParam(defaultValue = "false") boolean numerator,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        int asked = whose.year(year);
        List<MatterLine> rows = demand.rows(rate, numerator, asked, view);
        String name = demand.rates(asked, view).stream()
                .filter(one -> one.key().equals(rate))
                .map(Demand.Rate::name)
                .findFirst()
                .orElse("");
        return behind(
                asked + "年" + name + "　" + (numerator ? "分子" : "分母"),
                "诉求余量",
                "/demand?year=" + year + "&unit=" + view.unit().id(),
                rows,
                model);
    }

    @GetMapping("/demand/villages")
    String villages(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        model.addAttribute("year", whose.year(year));
        model.addAttribute("heat", villages.heat(whose.year(year), view));
        return "villages";
    }

    @GetMapping("/demand/villages/rows")
    String villageRows(
            @RequestParam int year,
            @RequestParam String village,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        String named = village.isBlank() ? "未填村居" : village;
        return behind(
                whose.year(year) + "年法律咨询　" + named,
                "村居需求",
                "/demand/villages?year=" + year + "&unit=" + view.unit().id(),
                villages.rows(whose.year(year), village, subject, view),
                model);
    }

    private static String behind(String title, String whence, String back, List<MatterLine> rows, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("whence", whence);
        model.addAttribute("back", back);
        model.addAttribute("rows", rows);
        return "behind";
    }

    private static <E extends Enum<E>> E named(E[] all, String key) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这一栏，请从表里点数字。"));
    }
}
