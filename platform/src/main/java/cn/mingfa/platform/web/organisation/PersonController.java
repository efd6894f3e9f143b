package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Authority;
import cn.mingfa.platform.administration.Deputising;
import cn.mingfa.platform.administration.Handovers;
import cn.mingfa.platform.administration.OfficeAccounts;
import cn.mingfa.platform.administration.People;
import cn.mingfa.platform.administration.Reorganisations;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Contacts;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Deputy;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Call;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
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

/** One person: posts, accounts, who acts for them. */
@Controller
class PersonController {

    private static final int ACTS_LOOKED_AT = 400;

    private final Users users;
    private final Units units;
    private final Persons persons;
    private final Deputies deputies;
    private final People people;
    private final OfficeAccounts accounts;
    private final Deputising deputising;
    private final Authority authority;
    private final Handovers handovers;
    private final Contacts contacts;
    private final Trees trees;
    private final Acts acts;
    private final Desk desk;

    PersonController(
            Users users,
            Units units,
            Persons persons,
            Deputies deputies,
            People people,
            OfficeAccounts accounts,
            Deputising deputising,
            Authority authority,
            Handovers handovers,
            Contacts contacts,
            Trees trees,
            Acts acts,
            Desk desk) {
        this.users = users;
        this.units = units;
        this.persons = persons;
        this.deputies = deputies;
        this.people = people;
        this.accounts = accounts;
        this.deputising = deputising;
        this.authority = authority;
        this.handovers = handovers;
        this.contacts = contacts;
        this.trees = trees;
        this.acts = acts;
        this.desk = desk;
    }

    /** @param over whether it has ended */
    public record Held(UUID id, String unit, String title, String roles, String limits, String span, boolean over) {}

    /** @param state open, closed, locked: in words */
    public record Account(String login, String state, String css) {}

    /** Somebody acting for somebody. */
    public record Acting(UUID id, String words, String span, boolean mayEnd) {}

    @GetMapping("/organisation/people/{id}")
    String person(@PathVariable UUID id, Model model) {
        User user = users.current();
        Person person = persons.person(id).orElseThrow(PersonController::unknown);
        List<Post> posts = persons.postsOf(id);
        if (!user.person().equals(id) && posts.stream().noneMatch(post -> trees.sees(user, post.unit()))) {
            throw unknown();
        }
        LocalDate today = desk.today();
        boolean may = authority.administersPerson(user, id);
        boolean mayDeputise = user.person().equals(id) || authority.headsPerson(user, id);
        model.addAttribute("person", person);
        model.addAttribute(
                "posts",
                posts.reversed().stream().map(post -> held(post, today)).toList());
        model.addAttribute(
                "accounts", may ? users.logins(id).stream().map(this::account).toList() : List.of());
        model.addAttribute(
                "deputies",
                deputies.of(id).stream()
                        .map(one -> acting(one, id, mayDeputise))
                        .toList());
        model.addAttribute("phone", contacts.phone(id).map(Call::to).orElse(null));
        model.addAttribute("mayCall", user.person().equals(id) || may);
        model.addAttribute("may", may);
        model.addAttribute("mayDeputise", mayDeputise);
        model.addAttribute("others", mayDeputise ? handovers.successors(id) : List.of());
        boolean mayHand = handovers.may(user, id);
        model.addAttribute("mayHand", mayHand);
        model.addAttribute("open", mayHand ? handovers.held(id, user).size() : 0);
        model.addAttribute("roles", Words.ROLES);
        model.addAttribute("groups", PostForm.groups(desk));
        model.addAttribute(
                "units",
                units.all().stream()
                        .filter(unit -> unit.existsOn(today) && trees.sees(user, unit.id()))
                        .toList());
        model.addAttribute("today", today.toString());
        model.addAttribute(
                "acts",
                may
                        ? acts.latest(Reorganisations.AREA, ACTS_LOOKED_AT).stream()
                                .filter(act -> act.subject().equals(id.toString()))
                                .map(act -> Words.told(act, desk))
                                .toList()
                        : List.of());
        if (!model.containsAttribute(Attempts.SENT)) {
            model.addAttribute(Attempts.SENT, Sent.nothing());
        }
        Sent sent = model.getAttribute(Attempts.SENT) instanceof Sent before ? before : Sent.nothing();
        model.addAttribute("sentPost", sent.has("form", "post") ? sent : Sent.nothing());
        return "person";
    }

    private static NotFound unknown() {
        return new NotFound("没有这个人，或者不在您的单位之下。");
    }

    private Held held(Post post, LocalDate today) {
        return new Held(
                post.id(),
                units.unit(post.unit()).name(),
                post.title(),
                Words.roles(post.roles()),
                Words.limits(post.limits(), desk),
                Words.span(post),
                post.validTo().filter(to -> to.isBefore(today)).isPresent());
    }

    private Account account(Users.Login login) {
        if (login.closed()) {
            return new Account(login.login(), "已停用", "late");
        }
        return login.lockedUntil()
                .map(until -> new Account(login.login(), "连续输错密码，锁定到" + Words.moment(until, desk), "soon"))
                .orElse(new Account(login.login(), "可以登录", "good"));
    }

    private Acting acting(Deputy one, UUID id, boolean may) {
        boolean theirs = one.person().equals(id);
        String other = persons.person(theirs ? one.deputy() : one.person())
                .map(Person::name)
                .orElse("");
        return new Acting(
                one.id(),
                (theirs ? "由" + other + "代理" : "代" + other + "办理")
                        + (one.reason().isBlank() ? "" : "（" + one.reason() + "）"),
                Words.span(one.from(), one.to()),
                may && theirs && !one.to().isBefore(desk.today()));
    }

    @PostMapping("/organisation/people/{id}/posts")
    String addPost(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes back) {
        Sent sent = new Sent(fields);
        return attempt(id, "add-post", sent, back, () -> {
            UUID unit = sent.id("unit").orElseThrow(PersonController::unknown);
            people.addPost(id, PostForm.read(sent, unit, desk), users.current());
            return "已任“" + sent.of("title") + "”。";
        });
    }

    @PostMapping("/organisation/people/{id}/posts/{post}/end")
    String endPost(
            @PathVariable UUID id,
            @PathVariable UUID post,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes back) {
        Sent sent = new Sent(fields);
        return attempt(id, "posts", sent, back, () -> {
            LocalDate last = sent.day("last", "最后一天", desk.today());
            people.endPost(post, last, users.current());
            int open = handovers.held(id, users.current()).size();
            return "岗位任至" + last + "。" + (open > 0 ? "手里还有" + open + "件未办结的事项，请办理移交。" : "");
        });
    }

    @PostMapping("/organisation/people/{id}/phone")
    String phone(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes back) {
        Sent sent = new Sent(fields);
        return attempt(id, "phone", sent, back, () -> {
            people.setPhone(id, sent.of("phone"), users.current());
            return sent.of("phone").isBlank() ? "联系电话已去掉。" : "联系电话已更新。";
        });
    }

    @PostMapping("/organisation/people/{id}/account")
    String account(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes back) {
        Sent sent = new Sent(fields);
        return attempt(id, "accounts", sent, back, () -> {
            accounts.setAccount(
                    id, new OfficeAccounts.Credentials(sent.of("login"), raw(fields, "password")), users.current());
            return "账号“" + sent.of("login") + "”的密码已设好，请当面告诉本人；本人登录后先要改成自己的密码。";
        });
    }

    @PostMapping("/organisation/people/{id}/deputies")
    String deputise(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes back) {
        Sent sent = new Sent(fields);
        return attempt(id, "deputies", sent, back, () -> {
            UUID deputy = sent.id("deputy").orElseThrow(() -> new AdministrationRefusal("请选择由谁代理。"));
            deputising.deputise(
                    id,
                    deputy,
                    sent.day("from", "代理的第一天", desk.today()),
                    sent.day("to", "代理的最后一天", desk.today()),
                    sent.of("reason"),
                    users.current());
            return "已设定代理。";
        });
    }

    @PostMapping("/organisation/people/{id}/deputies/{deputy}/end")
    String endDeputy(@PathVariable UUID id, @PathVariable UUID deputy, RedirectAttributes back) {
        return attempt(id, "deputies", Sent.nothing(), back, () -> {
            deputising.endDeputy(id, deputy, users.current());
            return "代理已结束。";
        });
    }

    private static String attempt(
            UUID id, String place, Sent sent, RedirectAttributes back, java.util.function.Supplier<String> work) {
        String here = "/organisation/people/" + id;
        return Attempts.of(work, here, here + "#" + place, sent, back);
    }

    private static String raw(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
