package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Habits;
import cn.mingfa.platform.web.part.MenuGroup;
import cn.mingfa.platform.web.part.Reach;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list. Everything it shows is in its address. */
@Controller
class LedgerController {

    private final Users users;
    private final Ledger ledger;
    private final Desk desk;
    private final Habits habits;
    private final Reach reach;

    LedgerController(Users users, Ledger ledger, Desk desk, Habits habits, Reach reach) {
        this.users = users;
        this.ledger = ledger;
        this.desk = desk;
        this.habits = habits;
        this.reach = reach;
    }

    /** @param href address of the view; {@code here} whether it is the one shown */
    public record View(String label, String href, boolean here) {}

    /** Saves the view shown under a name, or takes a saved one away. */
    @PostMapping("/ledger/views")
    String save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String remove,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (remove.isEmpty()) {
            SavedViews.add(name, address, request, response);
        } else {
            SavedViews.remove(remove, request, response);
        }
        return "redirect:" + (address.startsWith("/ledger?") ? address : "/ledger");
    }

    @GetMapping("/ledger")
    String list(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Model model) {
        User user = users.current();
        LocalDate today = desk.today();
        Filter filter = Filter.of(sent);
        Optional<MatterType> type = filter.type().flatMap(desk::type);
        List<Unit> units = reach.of(user, today);
        List<Column> columns = ListPage.columns(type, filter, units.size() > 1);
        ListPage page = ListPage.of(ledger.list(filter.query(today), user), columns, filter, desk);
        model.addAttribute("filter", filter);
        model.addAttribute("type", type.orElse(null));
        model.addAttribute("page", page);
        model.addAttribute("views", views(filter, type, user, request));
        model.addAttribute("address", filter.page(0));
        model.addAttribute(
                "savedHere",
                saved(filter, request).stream()
                        .filter(View::here)
                        .map(View::label)
                        .findFirst()
                        .orElse(""));
        model.addAttribute("groups", MenuGroup.of(desk.catalogue().matterTypes()));
        model.addAttribute("chips", Chips.of(filter, type, units, today));
        model.addAttribute("units", units);
        model.addAttribute("allColumns", Column.of(type));
        model.addAttribute("shown", columns.stream().map(Column::key).toList());
        model.addAttribute("choices", type.map(LedgerController::choices).orElse(List.of()));
        model.addAttribute("year", today.getYear());
        return "ledger";
    }

    private List<View> views(Filter filter, Optional<MatterType> type, User user, HttpServletRequest request) {
        List<View> views = new ArrayList<>();
        boolean late = filter.get("overdue").equals("yes");
        boolean open = filter.get("closed").equals("no") && filter.sort().equals("due") && type.isEmpty();
        views.add(new View("全部事项", "/ledger", type.isEmpty() && !late && !open));
        List<MatterType> tabs = new ArrayList<>(habits.often(request, user));
        type.filter(t -> tabs.stream().noneMatch(o -> o.key().equals(t.key()))).ifPresent(tabs::add);
        tabs.forEach(t -> views.add(new View(
                t.title(),
                "/ledger?type=" + t.key(),
                type.map(MatterType::key).filter(t.key()::equals).isPresent() && !late)));
        views.add(new View("在办", "/ledger?closed=no&sort=due", open && !late));
        views.add(new View("已逾期", "/ledger?overdue=yes&sort=due", late));
        List<View> saved = saved(filter, request);
        if (saved.stream().anyMatch(View::here)) {
            views.replaceAll(view -> new View(view.label(), view.href(), false));
        }
        views.addAll(saved);
        return views;
    }

    private static List<View> saved(Filter filter, HttpServletRequest request) {
        String here = filter.page(0);
        return SavedViews.of(request).stream()
                .map(saved ->
                        new View(saved.name(), saved.address(), saved.address().equals(here)))
                .toList();
    }

    /** Fields one can narrow the list by: those with a few options. */
    private static List<Field> choices(MatterType type) {
        return type.fields().stream()
                .filter(field -> !field.personal())
                .filter(field -> field.type() == FieldType.CHOICE || field.type() == FieldType.YES_NO)
                .toList();
    }
}
