package cn.mingfa.platform.web.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.administration.Handovers;
import cn.mingfa.platform.administration.People;
import cn.mingfa.platform.administration.Reorganisation;
import cn.mingfa.platform.administration.Reorganisations;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitHistory;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of units with their people on a chosen day, and one unit with its history. */
@Controller
class OrganisationController {

    private static final int ACTS_SHOWN = 40;

    private final Users users;
    private final Units units;
    private final UnitHistory history;
    private final Trees trees;
    private final People people;
    private final Reorganisations reorganisations;
    private final Handovers handovers;
    private final Authority authority;
    private final Acts acts;
    private final Desk desk;

    OrganisationController(
            Users users,
            Units units,
            UnitHistory history,
            Trees trees,
            People people,
            Reorganisations reorganisations,
            Handovers handovers,
            Authority authority,
            Acts acts,
            Desk desk) {
        this.users = users;
        this.units = units;
        this.history = history;
        this.trees = trees;
        this.people = people;
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

    /** Something in the history of a unit. */
    public record Past(String day, String words) {}

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
        LocalDate day = day(on, problems);
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
        return unit ? authority.administers(user, id) : people.heads(id, user);
    }

    private LocalDate day(String raw, List<String> problems) {
        try {
            return Sent.read(raw, "日期", desk.today()).orElse(desk.today());
        } catch (AdministrationRefusal wrong) {
            problems.addAll(wrong.sentences());
            return desk.today();
        }
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

    @GetMapping("/organisation/units/{id}")
    String unit(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Model model) {
        User user = users.current();
        if (!trees.sees(user, id)) {
            throw new NotFound("没有这个单位，或者它不在您的单位之下。");
        }
        List<String> problems = new ArrayList<>();
        LocalDate day = day(on, problems);
        Unit unit = units.unit(id);
        model.addAttribute("unit", unit);
        model.addAttribute("kind", unit.kind().chinese());
        model.addAttribute(
                "parent", unit.parent().map(units::unit).map(Unit::name).orElse(""));
        model.addAttribute("ended", unit.validTo().map(Days::full).orElse(""));
        model.addAttribute("day", day.toString());
        model.addAttribute("today", desk.today().toString());
        model.addAttribute("dayWords", day.equals(desk.today()) ? "今天" : Days.full(day));
        model.addAttribute("holders", trees.holders(id, day));
        model.addAttribute("past", past(unit));
        model.addAttribute(
                "may", authority.administers(user, id) && unit.validTo().isEmpty());
        model.addAttribute("roles", Words.ROLES);
        model.addAttribute("types", Words.types(desk));
        model.addAttribute("kinds", UnitKind.values());
        model.addAttribute(
                "children",
                units.all().stream()
                        .filter(child -> child.parent().filter(id::equals).isPresent() && child.existsOn(day))
                        .toList());
        Sent sent = model.getAttribute(Attempts.SENT) instanceof Sent before ? before : Sent.nothing();
        model.addAttribute("sentPerson", sent.has("form", "person") ? sent : Sent.nothing());
        model.addAttribute("sentUnit", sent.has("form", "unit") ? sent : Sent.nothing());
        return "unit";
    }

    private List<Past> past(Unit unit) {
        record Dated(LocalDate day, String words) {}
        List<Dated> past = new ArrayList<>();
        List<UnitHistory.Version> versions = history.versions(unit.id());
        past.add(new Dated(
                unit.validFrom(),
                "设立，称“" + versions.getFirst().name() + "”，文号代字“"
                        + versions.getFirst().code() + "”。"));
        for (int n = 1; n < versions.size(); n++) {
            past.add(new Dated(versions.get(n).from(), changed(versions.get(n - 1), versions.get(n))));
        }
        for (UnitHistory.Succession one : history.successions()) {
            if (one.successor().equals(unit.id())) {
                past.add(new Dated(
                        one.since(),
                        "承接“" + units.unit(one.predecessor()).name() + "”"
                                + (one.counts() ? "，其台账计入本单位数据。" : "，其台账不计入本单位数据。")));
            } else if (one.predecessor().equals(unit.id())) {
                past.add(new Dated(
                        one.since(), "由“" + units.unit(one.successor()).name() + "”承接。"));
            }
        }
        unit.validTo().ifPresent(day -> past.add(new Dated(day, "最后一天。")));
        return past.stream()
                .sorted(Comparator.comparing(Dated::day).reversed())
                .map(one -> new Past(Days.full(one.day()), one.words()))
                .toList();
    }

    private String changed(UnitHistory.Version before, UnitHistory.Version after) {
        List<String> words = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            words.add("由“" + before.name() + "”更名为“" + after.name() + "”");
        }
        if (!before.code().equals(after.code())) {
            words.add("文号代字由“" + before.code() + "”改为“" + after.code() + "”");
        }
        if (!before.parent().equals(after.parent())) {
            words.add("改由“" + after.parent().map(units::unit).map(Unit::name).orElse("") + "”管理");
        }
        return String.join("，", words) + "。";
    }

    @PostMapping("/organisation/units")
    String add(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes back) {
        Sent sent = new Sent(fields);
        UUID parent = sent.id("parent").orElseThrow(() -> new NotFound("没有说明上级单位，请从上级单位的页面添加。"));
        String here = "/organisation/units/" + parent;
        return Attempts.of(
                () -> {
                    Unit added = people.addUnit(
                            new People.NewUnit(
                                    sent.of("name"),
                                    sent.of("shortName"),
                                    sent.of("code"),
                                    kind(sent.of("kind")),
                                    parent,
                                    sent.day("from", "设立日期", desk.today())),
                            users.current());
                    return "已设立“" + added.name() + "”。";
                },
                here,
                here + "#add-unit",
                sent,
                back);
    }

    private static UnitKind kind(String key) {
        try {
            return UnitKind.valueOf(key);
        } catch (IllegalArgumentException unknown) {
            throw new AdministrationRefusal("请选择单位的类别。");
        }
    }

    @PostMapping("/organisation/people")
    String addPerson(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes back) {
        Sent sent = new Sent(fields);
        UUID unit = sent.id("unit").orElseThrow(() -> new NotFound("没有说明是哪个单位，请从单位的页面添加。"));
        String here = "/organisation/units/" + unit;
        String password = Optional.ofNullable(fields.getFirst("password")).orElse("");
        return Attempts.of(
                () -> {
                    Optional<People.Credentials> account = sent.of("login").isEmpty()
                            ? Optional.empty()
                            : Optional.of(new People.Credentials(sent.of("login"), password));
                    String name = people.addPerson(sent.of("name"), post(sent, unit), account, users.current())
                            .name();
                    return "已新增" + name + account.map(a -> "，账号" + a.login()).orElse("") + "。";
                },
                here,
                here + "#add-person",
                sent,
                back);
    }

    /** The post a form describes. */
    People.NewPost post(Sent sent, UUID unit) {
        Set<Role> roles = sent.all("role").stream()
                .flatMap(key -> Words.ROLES.stream().filter(role -> role.name().equals(key)))
                .collect(Collectors.toSet());
        Set<String> types = new HashSet<>();
        sent.all("type").stream().filter(key -> desk.type(key).isPresent()).forEach(types::add);
        return new People.NewPost(unit, sent.of("title"), roles, types, sent.day("from", "任职日期", desk.today()));
    }
}
