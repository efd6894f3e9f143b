package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.administration.OfficeAccounts;
import cn.mingfa.platform.administration.People;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One unit with its people on a chosen day and its history; units and people are added here. */
@Controller
class UnitController {

    private final Users users;
    private final Units units;
    private final UnitHistory history;
    private final Trees trees;
    private final People people;
    private final Authority authority;
    private final Desk desk;

    UnitController(
            Users users, Units units, UnitHistory history, Trees trees, People people, Authority authority, Desk desk) {
        this.users = users;
        this.units = units;
        this.history = history;
        this.trees = trees;
        this.people = people;
        this.authority = authority;
        this.desk = desk;
    }

    /** Something in the history of a unit. */
    public record Past(String day, String words) {}

    @GetMapping("/organisation/units/{id}")
    String unit(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Model model) {
        User user = users.current();
        if (!trees.sees(user, id)) {
            throw new NotFound("没有这个单位，或者它不在您的单位之下。");
        }
        List<String> problems = new ArrayList<>();
        LocalDate day = Sent.day(on, desk.today(), problems);
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
        model.addAttribute("groups", PostForm.groups(desk));
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
                    Optional<OfficeAccounts.Credentials> account =
                            sent.of("login").isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new OfficeAccounts.Credentials(sent.of("login"), password));
                    String name = people.addPerson(
                                    sent.of("name"), PostForm.read(sent, unit, desk), account, users.current())
                            .name();
                    return "已新增" + name + account.map(a -> "，账号" + a.login()).orElse("") + "。";
                },
                here,
                here + "#add-person",
                sent,
                back);
    }
}
