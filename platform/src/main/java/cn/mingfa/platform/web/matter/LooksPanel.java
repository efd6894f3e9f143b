package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.audit.Audit;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who looked at personal data of a matter, or at a matter kept for few readers (查看记录): told to the principal of its
 * unit and to whoever oversees the district.
 */
@Component
class LooksPanel implements MatterPanel {

    private static final int MOST = 50;

    private final Audit audit;
    private final Desk desk;

    LooksPanel(Audit audit, Desk desk) {
        this.audit = audit;
        this.desk = desk;
    }

    /** @param more how many older looks there are */
    public record Looks(List<Line> lines, int more) {
        public Looks {
            lines = List.copyOf(lines);
        }
    }

    /** One look. */
    public record Line(String when, String who, String purpose) {}

    @Override
    public String name() {
        return "looks";
    }

    @Override
    public Optional<Object> beside(MatterView matter, User user) {
        if (!answersFor(matter, user)) {
            return Optional.empty();
        }
        List<Audit.Look> looks = audit.looks(matter.matter().id());
        return looks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Looks(
                        looks.stream().limit(MOST).map(this::line).toList(), Math.max(0, looks.size() - MOST)));
    }

    private static boolean answersFor(MatterView matter, User user) {
        return user.capacities().stream()
                .anyMatch(as -> as.oversees()
                        || as.has(Role.PRINCIPAL)
                                && (as.unit().id().equals(matter.matter().ownerUnit())
                                        || as.unit().id().equals(matter.matter().handlingUnit())));
    }

    private Line line(Audit.Look look) {
        LocalDateTime at = LocalDateTime.ofInstant(look.at(), desk.clock().getZone());
        return new Line(
                "%s %02d:%02d".formatted(Days.full(at.toLocalDate()), at.getHour(), at.getMinute()),
                look.name() + "（" + look.unitName() + look.post() + "）",
                look.purpose());
    }
}
