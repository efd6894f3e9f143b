package cn.mingfa.platform.web.notices;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.notices.CalendarFeeds;
import cn.mingfa.platform.notices.Letters;
import cn.mingfa.platform.notices.NoticeHealth;
import cn.mingfa.platform.notices.NoticeRefusal;
import cn.mingfa.platform.notices.Rhythm;
import cn.mingfa.platform.notices.Wish;
import cn.mingfa.platform.notices.Wishes;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How a person is reminded: mail and calendar; and for the administrator, whether reminding works. */
@Controller
class ReminderController {

    private static final int HOURS = 24;

    private final Users users;
    private final Wishes wishes;
    private final CalendarFeeds feeds;
    private final NoticeHealth health;
    private final Letters letters;
    private final Units units;
    private final Persons persons;
    private final Desk desk;

    ReminderController(
            Users users,
            Wishes wishes,
            CalendarFeeds feeds,
            NoticeHealth health,
            Letters letters,
            Units units,
            Persons persons,
            Desk desk) {
        this.users = users;
        this.wishes = wishes;
        this.feeds = feeds;
        this.health = health;
        this.letters = letters;
        this.units = units;
        this.persons = persons;
        this.desk = desk;
    }

    /** A choice of the form. */
    public record Choice(String code, String label, boolean taken) {}

    /** What went wrong, for the administrator. */
    public record Fault(String what, String when, String sentence) {}

    @GetMapping("/inbox/settings")
    String settings(@RequestParam(defaultValue = "") String done, Model model) {
        if (done.equals("kept")) {
            model.addAttribute("said", "已保存。");
        } else if (done.equals("revoked")) {
            model.addAttribute("said", "订阅地址已作废，用它的日历不会再更新。");
        }
        return page(wishes.of(users.current()), model);
    }

    @PostMapping("/inbox/settings")
    String keep(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "NONE") Rhythm rhythm,
            @RequestParam(defaultValue = "8") int hour,
            HttpServletResponse response,
            Model model) {
        Wish wish = new Wish(address.strip(), rhythm, Math.clamp(hour, 0, HOURS - 1));
        try {
            wishes.keep(users.current(), wish);
            return "redirect:/inbox/settings?done=kept";
        } catch (NoticeRefusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", refused.sentence());
            return page(wish, model);
        }
    }

    /** The new address, shown this one time. */
    @PostMapping("/inbox/calendar")
    String calendar(HttpServletRequest request, HttpServletResponse response, Model model) {
        User user = users.current();
        String secret = feeds.renew(user);
        String base = letters.address().isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : letters.address();
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("feed", base + "/calendar/" + secret + ".ics");
        return page(wishes.of(user), model);
    }

    @PostMapping("/inbox/calendar/revoke")
    String revoke() {
        feeds.revoke(users.current());
        return "redirect:/inbox/settings?done=revoked";
    }

    /** What could not be told. */
    @GetMapping("/inbox/health")
    String health(Model model) {
        if (!users.current().has(Role.ADMINISTRATOR)) {
            throw new NotFound("提醒的运行情况由管理员查看。");
        }
        model.addAttribute(
                "rounds",
                health.failures().stream()
                        .map(f -> new Fault(
                                units.unit(f.unit()).name(), moment(f.at()) + "，已连续 " + f.tries() + " 次", f.sentence()))
                        .toList());
        model.addAttribute(
                "unsent",
                health.unsent().stream()
                        .map(u -> new Fault(
                                persons.person(u.person()).map(p -> p.name()).orElse("已离开的人员"),
                                Days.full(u.day()) + "的邮件，试过 " + u.tries() + " 次" + (u.given() ? "，不再试" : "，还会再试"),
                                u.sentence()))
                        .toList());
        model.addAttribute("mail", health.hasMail());
        return "reminderhealth";
    }

    private String page(Wish wish, Model model) {
        User user = users.current();
        model.addAttribute("wish", wish);
        model.addAttribute(
                "rhythms",
                Arrays.stream(Rhythm.values())
                        .map(r -> new Choice(r.name(), r.chinese(), r == wish.rhythm()))
                        .toList());
        List<Choice> hours = IntStream.range(0, HOURS)
                .mapToObj(h -> new Choice(String.valueOf(h), h + " 点以后", h == wish.hour()))
                .toList();
        model.addAttribute("hours", hours);
        model.addAttribute("mail", health.hasMail());
        model.addAttribute("since", feeds.since(user).map(this::moment).orElse(""));
        model.addAttribute("administrator", user.has(Role.ADMINISTRATOR));
        return "reminders";
    }

    private String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, desk.clock().getZone());
        return Days.full(local.toLocalDate()) + " %02d:%02d".formatted(local.getHour(), local.getMinute());
    }
}
