package cn.mingfa.platform.web.organisation;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Handover;
import cn.mingfa.platform.administration.Handovers;
import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Contacts;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Call;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Docx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing over to a successor on one page (工作移交). */
@Controller
class HandoverController {

    private final Users users;
    private final Handovers handovers;
    private final Persons persons;
    private final Contacts contacts;
    private final Units units;
    private final Desk desk;

    HandoverController(Users users, Handovers handovers, Persons persons, Contacts contacts, Units units, Desk desk) {
        this.contacts = contacts;
        this.users = users;
        this.handovers = handovers;
        this.persons = persons;
        this.units = units;
        this.desk = desk;
    }

    /**
     * One open matter.
     *
     * @param left working days left, in words
     * @param waiting whether it stands on a list that waits for acceptance
     */
    public record Line(
            UUID id,
            String number,
            String title,
            String type,
            String owner,
            String due,
            String left,
            String css,
            boolean waiting) {}

    /** A handover with its state in words. */
    public record Shown(
            Handover handover,
            String signed,
            String state,
            String css,
            @Nullable Call from,
            @Nullable Call to) {}

    @GetMapping("/organisation/handover")
    String page(@RequestParam Optional<UUID> person, Model model) {
        User user = users.current();
        UUID whose = person.orElse(user.person());
        Set<UUID> waiting = new HashSet<>();
        Set<String> waitingThings = new HashSet<>();
        handovers.pending(whose).forEach(one -> {
            waiting.addAll(one.matters());
            waitingThings.addAll(one.things());
        });
        model.addAttribute("whose", whose);
        model.addAttribute("self", whose.equals(user.person()));
        model.addAttribute("name", persons.person(whose).map(Person::name).orElse(""));
        model.addAttribute(
                "lines",
                handovers.held(whose, user).stream()
                        .map(open -> line(open, waiting.contains(open.id())))
                        .toList());
        model.addAttribute("also", also(handovers.alsoHeld(whose, user)));
        model.addAttribute("waitingThings", waitingThings);
        model.addAttribute("successors", handovers.successors(whose));
        model.addAttribute("waitingForMe", shown(handovers.waitingFor(user.person())));
        model.addAttribute("past", shown(handovers.of(whose)));
        model.addAttribute("left", handovers.leftBehind(user));
        if (!model.containsAttribute(Attempts.SENT)) {
            model.addAttribute(Attempts.SENT, Sent.nothing());
        }
        return "handover";
    }

    /** Things of one kind together. */
    public record Also(String kind, List<InHand.Thing> things) {}

    private static List<Also> also(List<InHand.Thing> things) {
        Map<String, List<InHand.Thing>> kinds = new LinkedHashMap<>();
        things.forEach(thing ->
                kinds.computeIfAbsent(thing.kind(), kind -> new ArrayList<>()).add(thing));
        return kinds.entrySet().stream()
                .map(entry -> new Also(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Line line(Transfers.Open open, boolean waiting) {
        Optional<LocalDate> due = open.due().map(at -> at.toLocalDate());
        long left = due.map(day -> desk.calendar().workingDaysBetween(desk.today(), day))
                .map(Number::longValue)
                .orElse(0L);
        boolean late = due.filter(desk.today()::isAfter).isPresent();
        String words = due.map(day -> late ? "已逾期" : day.equals(desk.today()) ? "今天到期" : "还剩 " + left + " 个工作日")
                .orElse("");
        return new Line(
                open.id(),
                open.number(),
                open.title(),
                desk.typeTitle(open.type()),
                units.unit(open.owner()).shortName(),
                due.map(Days::full).orElse(""),
                words,
                late ? "late" : due.isPresent() && left <= 2 ? "soon" : "",
                waiting);
    }

    private List<Shown> shown(List<Handover> all) {
        Map<UUID, String> phones = contacts.phones(all.stream()
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .distinct()
                .toList());
        return all.stream()
                .map(one -> new Shown(
                        one,
                        Words.moment(one.signedAt(), desk),
                        one.ending()
                                .map(ending -> ending.outcome().chinese() + "，" + Words.moment(ending.at(), desk)
                                        + (ending.words().isBlank() ? "" : "，理由：" + ending.words()))
                                .orElse("等待" + one.toName() + "接收"),
                        one.ending().isEmpty() ? "soon" : "",
                        Call.maybe(phones.get(one.from())),
                        Call.maybe(phones.get(one.to()))))
                .toList();
    }

    @PostMapping("/organisation/handover")
    String sign(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes back) {
        Sent sent = new Sent(fields);
        UUID whose = sent.id("person").orElse(users.current().person());
        String here = "/organisation/handover?person=" + whose;
        return Attempts.of(
                () -> {
                    UUID to = sent.id("to").orElseThrow(() -> new AdministrationRefusal("请选择由谁接收。"));
                    Set<UUID> matters = new HashSet<>();
                    sent.all("matter").forEach(id -> matters.add(UUID.fromString(id)));
                    handovers.sign(
                            whose, to, matters, new HashSet<>(sent.all("thing")), sent.of("more"), users.current());
                    return "已签交，等待" + persons.person(to).map(Person::name).orElse("") + "登录后签收。签收以前，事项仍在原来的人手里。";
                },
                here,
                here,
                sent,
                back);
    }

    @PostMapping("/organisation/handover/{id}/{act:accept|refuse|withdraw}")
    String end(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes back) {
        User user = users.current();
        return Attempts.of(
                () -> switch (act) {
                    case "accept" -> "已接收，" + handovers.accept(id, user) + "件已转到您手里。";
                    case "refuse" -> {
                        handovers.refuse(id, why, user);
                        yield "已退回。";
                    }
                    default -> {
                        handovers.withdraw(id, user);
                        yield "已撤回，可以重新选择。";
                    }
                },
                "/organisation/handover",
                "/organisation/handover",
                Sent.nothing(),
                back);
    }

    /** The list to print and file, as it was signed. */
    @GetMapping("/organisation/handover/{id}.docx")
    ResponseEntity<byte[]> list(@PathVariable UUID id) {
        Handover one = handovers.find(id, users.current());
        return Docx.of(document(one), "工作移交清单（" + one.fromName() + "－" + one.toName() + "）", "");
    }

    private OfficialDocument document(Handover one) {
        LocalDate signed = one.signedAt().atZone(desk.clock().getZone()).toLocalDate();
        List<OfficialDocument.Block> body = new ArrayList<>();
        body.add(words(one.fromName() + "将下列未办结的事项和工作移交给" + one.toName() + "，共"
                + one.lines().size() + "件。"));
        for (int n = 0; n < one.lines().size(); n++) {
            body.add(words((n + 1) + "．" + one.lines().get(n)));
        }
        if (!one.more().isBlank()) {
            body.add(words("其他移交内容：" + one.more()));
        }
        body.add(words(
                "移交：" + one.signedBy() + "（" + one.signedPost() + "），" + Words.moment(one.signedAt(), desk) + "签交。"));
        body.add(words("接收：" + one.toName() + "，"
                + one.ending()
                        .map(ending -> Words.moment(ending.at(), desk)
                                + ending.outcome().chinese() + (ending.words().isBlank() ? "" : "，理由：" + ending.words())
                                + "。")
                        .orElse("尚未签收。")));
        return new OfficialDocument(
                "工作移交清单",
                Optional.empty(),
                Optional.empty(),
                body,
                Optional.of(new OfficialDocument.Signature(one.unitName(), signed)));
    }

    private static OfficialDocument.Block words(String text) {
        return new OfficialDocument.Paragraph(List.of(new OfficialDocument.Text(text)));
    }
}
