package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Registration;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Habits;
import cn.mingfa.platform.web.part.MenuGroup;
import cn.mingfa.platform.web.part.Reach;
import cn.mingfa.platform.web.part.Sheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering one matter: choose what it is, fill in one column, save, or save and go on with the next. */
@Controller
class EntryController {

    private final Users users;
    private final Ledger ledger;
    private final Desk desk;
    private final Habits habits;
    private final Reach reach;
    private final Asking asking;

    EntryController(Users users, Ledger ledger, Desk desk, Habits habits, Reach reach, Asking asking) {
        this.users = users;
        this.ledger = ledger;
        this.desk = desk;
        this.habits = habits;
        this.reach = reach;
        this.asking = asking;
    }

    @GetMapping("/ledger/new")
    String choose(HttpServletRequest request, Model model) {
        User user = users.current();
        model.addAttribute("often", habits.often(request, user));
        model.addAttribute(
                "groups",
                MenuGroup.of(desk.catalogue().matterTypes().stream()
                        .filter(type -> Habits.mayEnter(user, type.key()))
                        .toList()));
        return "choose";
    }

    /** @param after number of the matter saved just before, {@code afterId} its id */
    @GetMapping("/ledger/new/{type}")
    String form(
            @PathVariable String type,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable UUID afterId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String opening,
            Model model) {
        MatterType definition = definition(type);
        Sheet sheet = Sheet.blank(definition.dates(), asked(definition), desk.today());
        model.addAttribute("after", after);
        model.addAttribute("afterId", afterId);
        User user = users.current();
        if (!Habits.mayEnter(user, type)) {
            throw new NotFound("登记“" + definition.title() + "”不在您的岗位范围内，请交给负责的人登记，或者请管理员调整岗位的事项范围。");
        }
        Kept fresh = Kept.fresh(user);
        if (afterId != null) {
            sheet.suggest(asking.carried(definition, afterId, user));
        }
        Optional<Kept.From> earlier = Kept.from(from, opening);
        earlier.ifPresent(e -> sheet.suggest(beginning(e, definition, user).known(definition, desk.today())));
        return page(definition, sheet, earlier.map(fresh::openedFrom).orElse(fresh), "", model);
    }

    @PostMapping("/ledger/new/{type}")
    String save(
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        User user = users.current();
        MatterType definition = definition(type);
        Kept kept = Kept.from(sent, user);
        Sheet sheet = Sheet.read(definition.dates(), asked(definition), sent, desk.today());
        Optional<Asking.Back> back =
                sheet.isSound() ? asking.before(definition, sheet, kept, sent, user) : Optional.empty();
        back.ifPresent(asked -> model.addAttribute("back", asked));
        model.addAttribute("next", sent.containsKey("next"));
        if (sheet.isSound() && back.isEmpty()) {
            try {
                Receipt receipt = ledger.whole(() -> {
                    Receipt made = ledger.register(registration(definition, sheet, kept, sent, user), user);
                    asking.link(definition, kept, made, sent, user);
                    return made;
                });
                habits.used(type, request, response);
                return "redirect:" + next(type, receipt, sent.containsKey("next"));
            } catch (MatterRefusal refusal) {
                sheet.add(refusal.problems());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String chosen = Optional.ofNullable(sent.getFirst(Asking.BELONGS)).orElse("");
        return page(definition, sheet, kept, chosen, model);
    }

    private Registration registration(
            MatterType type, Sheet sheet, Kept kept, MultiValueMap<String, String> sent, User user) {
        return new Registration(
                kept.key(),
                type.key(),
                kept.owner(),
                kept.handling(),
                sheet.dates(),
                sheet.values(),
                desk.today(),
                Optional.of(kept.lateReason()).filter(reason -> !reason.isBlank()),
                kept.from().map(from -> beginning(from, type, user).origin()).or(() -> asking.origin(type, sent)));
    }

    private Beginning beginning(Kept.From from, MatterType type, User user) {
        return Beginning.of(ledger.open(from.matter(), user), from.opening(), type);
    }

    private static String next(String type, Receipt receipt, boolean another) {
        return another
                ? "/ledger/new/" + type + "?after=" + Addresses.encode(receipt.number()) + "&afterId="
                        + receipt.matter()
                : "/matters/" + receipt.matter() + "?done=registered";
    }

    private String page(MatterType type, Sheet sheet, Kept kept, String chosen, Model model) {
        LocalDate today = desk.today();
        User user = users.current();
        model.addAttribute("known", asking.words(type, user));
        model.addAttribute("choices", asking.choices(type, sheet, user));
        model.addAttribute("chosen", chosen);
        List<Unit> units = reach.of(users.current(), today);
        model.addAttribute("type", type);
        model.addAttribute("questions", sheet.questions());
        model.addAttribute("complaints", sheet.complaints());
        model.addAttribute("kept", kept);
        kept.from().ifPresent(from -> model.addAttribute("earlier", beginning(from, type, users.current())));
        model.addAttribute("units", units);
        boolean late = !kept.lateReason().isBlank()
                || sheet.problems().stream().anyMatch(problem -> problem.code().contains("late"));
        model.addAttribute("late", late);
        return "entry";
    }

    private MatterType definition(String type) {
        return desk.type(type).orElseThrow(() -> new NotFound("没有这一类事项，请从列表里选择。"));
    }

    private static List<Field> asked(MatterType type) {
        return type.fields().stream()
                .filter(Field::atRegistration)
                .filter(field -> field.required() || field.derived().isEmpty())
                .toList();
    }
}
