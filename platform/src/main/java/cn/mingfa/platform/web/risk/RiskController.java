package cn.mingfa.platform.web.risk;

import cn.mingfa.platform.planning.RiskCard;
import cn.mingfa.platform.planning.Risks;
import cn.mingfa.platform.planning.View;
import cn.mingfa.platform.web.part.Whose;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Risk cards (风险卡): the open ones, or the closed. */
@Controller
class RiskController {

    private static final int SIZE = 20;

    private final Whose whose;
    private final Risks risks;

    RiskController(Whose whose, Risks risks) {
        this.whose = whose;
        this.risks = risks;
    }

    /** A card with its window drawn; none before the measure is in effect. */
    public record Drawn(RiskCard card, Optional<Window> window) {}

    @GetMapping("/risks")
    String risks(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        View view = whose.view(unit, model);
        Risks.Cards cards = risks.cards(closed, Math.max(0, page), SIZE, view);
        List<Drawn> drawn = cards.cards().stream()
                .map(card -> new Drawn(card, Window.of(card, view.today())))
                .toList();
        model.addAttribute("cards", drawn);
        model.addAttribute("total", cards.total());
        model.addAttribute("closed", closed);
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("pages", (cards.total() + SIZE - 1) / SIZE);
        return "risks";
    }
}
