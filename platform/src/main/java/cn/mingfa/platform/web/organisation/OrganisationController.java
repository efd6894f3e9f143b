package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.administration.Handovers;
import cn.mingfa.platform.administration.Reorganisation;
import cn.mingfa.platform.administration.Reorganisations;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of units with their people on a chosen day, and what is to change in it. */
@Controller
class OrganisationController {

    private static final int ACTS_SHOWN = 40;

    private final Users users;
    private final Units units;
    private final Trees trees;
    private final Reorganisations reorganisations;
    private final Handovers handovers;
    private final Authority authority;
    private final Acts acts;
    private final Desk desk;

    OrganisationController(
            Users users,
            Units units,
            Trees trees,
            Reorganisations reorganisations,
            Handovers handovers,
            Authority authority,
            Acts acts,
            Desk desk) {
        this.users = users;
        this.units = units;
        this.trees = trees;
        this.reorganisations = reorganisations;
        this.handovers = handovers;
        this.authority = authority;
        this.acts = acts;
        this.desk = desk;
    }

    /** One reorganisation as the list shows it. */
    public record Change(
            UUID id,
            String day,
            String words,
            String document,
            boolean file,
            String by,
            String state,
            String css,
            boolean mayWithdraw,
            List<String> troubles) {}

    @GetMapping("/organisation")
    String tree(@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String name, Model model) {
        User user = users.current();
        Optional<Unit> sought = name.isBlank() ? Optional.empty() : units.byName(name);
        if (sought.isPresent() && trees.sees(user, sought.get().id())) {
            return "redirect:/organisation/units/" + sought.get().id();
        }
        List<String> problems = new ArrayList<>();
        if (!name.isBlank()) {
            problems.add("没有叫“" + name.strip() + "”的单位，现在的名称、简称和从前的名称都找过了。");
        }
        LocalDate day = Sent.day(on, desk.today(), problems);
        List<Trees.Line> lines = trees.on(day, user);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "people", lines.stream().mapToInt(line -> line.holders().size()).sum());
        model.addAttribute("day", day.toString());
        model.addAttribute("dayWords", day.equals(desk.today()) ? "今天" : Days.full(day));
        model.addAttribute("name", name);
        model.addAttribute("may", authority.administersAny(user));
        model.addAttribute("changes", changes(user));
        model.addAttribute("left", handovers.leftBehind(user));
        if (!problems.isEmpty()) {
            model.addAttribute(Attempts.PROBLEMS, problems);
        }
        boolean sees = authority.administersAny(user);
        model.addAttribute(
                "acts",
                sees
                        ? acts.latest(Reorganisations.AREA, ACTS_SHOWN).stream()
                                .filter(act -> concerns(act.subject(), user))
                                .map(act -> Words.told(act, desk))
                                .toList()
                        : List.of());
        return "organisation";
    }

    /** Acts about units and persons the user administers. */
    private boolean concerns(String subject, User user) {
        UUID id = UUID.fromString(subject);
        boolean unit = units.all().stream().anyMatch(known -> known.id().equals(id));
        return unit ? authority.administers(user, id) : authority.headsPerson(user, id);
    }

    private List<Change> changes(User user) {
        return reorganisations.all().stream()
                .filter(one -> one.units().stream().anyMatch(unit -> trees.sees(user, unit)))
                .map(one -> change(one, user))
                .toList();
    }

    private Change change(Reorganisation one, User user) {
        String state = one.ending()
                .map(ending -> ending.carriedOut() ? "已生效" : "已撤回")
                .orElse(one.takesEffect().isAfter(desk.today()) ? "待生效" : "到期未执行");
        String css = one.ending().isPresent() ? "" : one.takesEffect().isAfter(desk.today()) ? "soon" : "late";
        return new Change(
                one.id(),
                Days.full(one.takesEffect()),
                one.words()
                        + one.ending()
                                .filter(Reorganisation.Ending::carriedOut)
                                .map(Reorganisation.Ending::words)
                                .orElse(""),
                one.document(),
                one.fileName().isPresent(),
                one.by().unitName() + one.by().name(),
                state,
                css,
                one.pending() && one.units().stream().allMatch(unit -> authority.administers(user, unit)),
                reorganisations.troubles(one));
    }
}
