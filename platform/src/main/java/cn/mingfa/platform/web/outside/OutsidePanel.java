package cn.mingfa.platform.web.outside;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.outside.Link;
import cn.mingfa.platform.outside.Links;
import cn.mingfa.platform.web.part.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * The panel 外部人员链接 on a matter's page.
 *
 * @param mayIssue whether this user may make a link; {@code reason} why not
 */
public record OutsidePanel(UUID matter, List<Line> lines, boolean mayIssue, boolean mayAsk, String reason) {

    public OutsidePanel {
        lines = List.copyOf(lines);
    }

    /**
     * @param made by whom, when, until when
     * @param used when the person acted, or that they have not
     */
    public record Line(UUID id, String who, String state, boolean open, String made, String used, String standing) {}

    static OutsidePanel of(UUID matter, Links links, User user, ZoneId zone) {
        Links.Permission permission = links.permission(matter, user);
        return new OutsidePanel(
                matter,
                links.of(matter, user).stream().map(link -> line(link, zone)).toList(),
                permission.standing().isPresent(),
                links.mayAsk(matter, user),
                permission.reason());
    }

    static Line line(Link link, ZoneId zone) {
        String made = link.issuedAt()
                .map(at -> link.issuedBy() + "于" + day(at, zone) + "发出（"
                        + link.way().map(Link.Way::chinese).orElse("") + "）"
                        + link.expiresAt().map(end -> "，有效到" + day(end, zone)).orElse(""))
                .orElse(link.askedBy() + "于" + day(link.askedAt(), zone) + "申请");
        boolean open = link.state() == Link.State.OPEN || link.state() == Link.State.ASKED;
        return new Line(
                link.id(),
                link.name() + "，" + link.capacity(),
                link.state().chinese(),
                open,
                made,
                link.actedAt().map(at -> day(at, zone) + "已办").orElse("还没有办"),
                link.standing().map(Link.Standing::chinese).orElse(""));
    }

    private static String day(Instant at, ZoneId zone) {
        return Days.full(LocalDate.ofInstant(at, zone));
    }
}
