package cn.mingfa.platform.web.adviser;

import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Asked;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Docx;
import cn.mingfa.platform.web.part.Question;
import cn.mingfa.platform.web.part.Sheet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The adviser's desk (法律顾问工作台): open requests in three stages, answered in place; this year's service in figures. */
@Controller
class AdviserController {

    private static final String REQUEST = "adviser_request";
    private static final String REVIEW = "legality_review";
    private static final String ANSWER = "opine";
    private static final int MOST = 200;

    private final Users users;
    private final Ledger ledger;
    private final Figures figures;
    private final ServiceStatement statement;
    private final Desk desk;

    AdviserController(Users users, Ledger ledger, Figures figures, ServiceStatement statement, Desk desk) {
        this.users = users;
        this.ledger = ledger;
        this.figures = figures;
        this.statement = statement;
        this.desk = desk;
    }

    /** One stage with its open requests. */
    public record Stage(String code, String label, List<Request> requests) {
        public Stage {
            requests = List.copyOf(requests);
        }
    }

    /**
     * A request that waits.
     *
     * @param key makes an answer sent twice count once
     * @param left how long is left, in words; {@code tone} late, soon or empty
     * @param answerable whether it is answered in place; else the matter's page is opened
     */
    public record Request(
            UUID id,
            UUID key,
            String number,
            String title,
            String asker,
            String kind,
            String left,
            String tone,
            boolean answerable) {}

    /** A figure with what it is of. */
    public record Count(String name, String written) {}

    @GetMapping("/adviser")
    String desk(@RequestParam(required = false) @Nullable UUID done, Model model) {
        User user = users.current();
        LocalDate today = desk.today();
        MatterType type = type(REQUEST);
        List<Row> open = open(REQUEST, user).stream()
                .filter(row -> row.stage().equals(type.firstStage().key()))
                .toList();
        List<Row> reviews = open(REVIEW, user).stream()
                .filter(row -> row.fields().get("reviewers") instanceof Value.Choices choices
                        && choices.codes().contains("adviser"))
                .filter(row -> row.due().isPresent())
                .toList();
        List<Stage> stages = new ArrayList<>();
        type.field("phase").map(Field::options).orElse(List.of()).forEach(phase -> {
            List<Request> requests = new ArrayList<>();
            open.stream()
                    .filter(row -> is(row, "phase", phase.code()))
                    .forEach(row -> requests.add(request(row, today)));
            reviews.stream()
                    .filter(row -> is(row, "phase", phase.code()))
                    .forEach(row -> requests.add(review(row, today)));
            stages.add(new Stage(phase.code(), phase.label(), requests));
        });
        List<Request> unstaged = reviews.stream()
                .filter(row -> !row.fields().containsKey("phase"))
                .map(row -> review(row, today))
                .toList();
        Scope scope = figures.scope(user.unit().id(), today.getYear(), today);
        model.addAttribute("answers", user.has(MatterType.Role.REVIEWER));
        model.addAttribute("stages", stages);
        model.addAttribute("unstaged", unstaged);
        model.addAttribute("questions", answerQuestions(type, today));
        model.addAttribute("versions", versions(open, user));
        model.addAttribute(
                "counts",
                type.indicators().stream().map(key -> count(key, scope, user)).toList());
        model.addAttribute("year", today.getYear());
        model.addAttribute("today", today.toString());
        model.addAttribute(
                "done",
                done == null ? "" : "已答复 " + ledger.open(done, user).matter().number() + "。");
        return "adviser";
    }

    /** The yearly service statement, drafted from the ledger alone. */
    @PostMapping("/adviser/statement")
    ResponseEntity<byte[]> statement(@RequestParam(defaultValue = "0") int year) {
        User user = users.current();
        int asked = year < 2000 || year > desk.today().getYear() ? desk.today().getYear() : year;
        return Docx.of(statement.of(asked, user), "草稿");
    }

    private List<Row> open(String type, User user) {
        Query open = Asked.all()
                .type(type)
                .closed(false)
                .by("due", false)
                .first(MOST)
                .query();
        return ledger.list(open, user).rows();
    }

    private Map<UUID, Integer> versions(List<Row> rows, User user) {
        Map<UUID, Integer> versions = new java.util.LinkedHashMap<>();
        rows.forEach(row ->
                versions.put(row.id(), ledger.open(row.id(), user).matter().version()));
        return versions;
    }

    private static List<Question> answerQuestions(MatterType type, LocalDate today) {
        List<Field> asked = type.action(ANSWER).map(Action::fields).orElse(List.of()).stream()
                .flatMap(key -> type.field(key).stream())
                .toList();
        return Sheet.suggested(asked, Map.of("opined_on", new Value.Day(today)), today)
                .questions();
    }

    private Request request(Row row, LocalDate today) {
        Optional<LocalDate> due =
                row.fields().get("due_on") instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
        return new Request(
                row.id(),
                UUID.randomUUID(),
                row.number(),
                row.title(),
                shown(row, "asker"),
                shown(row, "kind"),
                left(due, today),
                tone(due, today),
                true);
    }

    private Request review(Row row, LocalDate today) {
        return new Request(
                row.id(),
                UUID.randomUUID(),
                row.number(),
                row.title(),
                shown(row, "submitter"),
                desk.typeTitle(row.type()) + "　" + shown(row, "kind"),
                left(row.due(), today),
                tone(row.due(), today),
                false);
    }

    private static String left(Optional<LocalDate> due, LocalDate today) {
        return due.map(day -> {
                    long days = ChronoUnit.DAYS.between(today, day);
                    return Days.beside(day, today) + " " + Days.weekday(day)
                            + (days < 0 ? "，已过 " + -days + " 天" : days == 0 ? "，今天到期" : "，还有 " + days + " 天");
                })
                .orElse("没有写期限");
    }

    private static String tone(Optional<LocalDate> due, LocalDate today) {
        return due.map(day -> day.isBefore(today) ? "late" : day.isBefore(today.plusDays(3)) ? "soon" : "")
                .orElse("");
    }

    private Count count(String key, Scope scope, User user) {
        Tally tally = figures.tally(key, scope, user);
        return new Count(
                tally.indicator().name(),
                FigureText.write(tally.figure(), tally.indicator().unit()));
    }

    private static boolean is(Row row, String field, String code) {
        return row.fields().get(field) instanceof Value.Choice choice
                && choice.code().equals(code);
    }

    private String shown(Row row, String key) {
        return type(row.type())
                .field(key)
                .flatMap(field -> Optional.ofNullable(row.fields().get(key))
                        .map(value -> cn.mingfa.kernel.matter.FieldGate.show(field, value)))
                .orElse("");
    }

    private MatterType type(String key) {
        return desk.type(key).orElseThrow(() -> new NotFound("没有法律顾问服务这一类事项。"));
    }
}
