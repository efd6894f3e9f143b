package cn.mingfa.platform.web.disclosure;

import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The balance of applications (政府信息公开条例第五十条): received and carried in is answered and carried out, in each column
 * of the yearly table, with the rows behind every cell.
 */
@Controller
class BalanceController {

    private static final String TYPE = "disclosure_application";
    private static final String PREFIX = "info_request_";
    private static final List<String> ROWS = List.of("received", "carried_in", "answered", "carried_out");
    private static final int FIRST_YEAR = 2000;

    private final Users users;
    private final Figures figures;
    private final Desk desk;

    BalanceController(Users users, Figures figures, Desk desk) {
        this.users = users;
        this.figures = figures;
        this.desk = desk;
    }

    /** One kind of applicant; {@code even} whether both sides are the same. */
    public record Line(String label, List<Cell> cells, String in, String out, boolean even) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A number and the address of the rows behind it. */
    public record Cell(String amount, String href) {}

    @GetMapping("/disclosure/balance")
    String balance(@RequestParam(defaultValue = "0") int year, Model model) {
        User user = users.current();
        int asked = year(year);
        Scope scope = scope(asked, user);
        List<Line> lines = new ArrayList<>();
        type().field("applicant_kind")
                .map(Field::options)
                .orElse(List.of())
                .forEach(kind -> lines.add(line(kind.label(), "_" + kind.code(), scope, asked, user)));
        lines.add(line("总计", "_count", scope, asked, user));
        model.addAttribute("lines", lines);
        model.addAttribute("uneven", lines.stream().filter(line -> !line.even()).count());
        model.addAttribute("year", asked);
        model.addAttribute("end", Days.full(scope.end()));
        return "balance";
    }

    private Line line(String label, String tail, Scope scope, int year, User user) {
        List<Cell> cells = new ArrayList<>();
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal out = BigDecimal.ZERO;
        for (String row : ROWS) {
            String key = PREFIX + row + tail;
            Tally tally = figures.tally(key, scope, user);
            BigDecimal amount = tally.figure().amount().orElse(BigDecimal.ZERO);
            boolean incoming = ROWS.indexOf(row) < 2;
            in = incoming ? in.add(amount) : in;
            out = incoming ? out : out.add(amount);
            cells.add(new Cell(amount.toPlainString(), "/disclosure/balance/" + key + "?year=" + year));
        }
        return new Line(label, cells, in.toPlainString(), out.toPlainString(), in.compareTo(out) == 0);
    }

    /** The rows behind one cell. */
    @GetMapping("/disclosure/balance/{indicator}")
    String rows(@PathVariable String indicator, @RequestParam(defaultValue = "0") int year, Model model) {
        if (!indicator.startsWith(PREFIX)) {
            throw new NotFound("这张表里没有这一格，请回到依申请公开收支页。");
        }
        int asked = year(year);
        Tally tally = figures.tally(indicator, scope(asked, users.current()), users.current());
        model.addAttribute("name", tally.indicator().name());
        model.addAttribute("meaning", tally.indicator().meaning());
        model.addAttribute(
                "written", FigureText.write(tally.figure(), tally.indicator().unit()));
        model.addAttribute("rows", tally.rows());
        model.addAttribute("year", asked);
        return "balancerows";
    }

    private Scope scope(int year, User user) {
        LocalDate today = desk.today();
        LocalDate asOf = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
        return figures.scope(user.unit().id(), year, asOf);
    }

    private int year(int asked) {
        int now = desk.today().getYear();
        return asked < FIRST_YEAR || asked > now ? now : asked;
    }

    private MatterType type() {
        return desk.type(TYPE).orElseThrow(() -> new NotFound("没有依申请公开这一类事项。"));
    }
}
