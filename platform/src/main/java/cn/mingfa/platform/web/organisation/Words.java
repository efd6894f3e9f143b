package cn.mingfa.platform.web.organisation;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.audit.Acts;
import cn.mingfa.platform.organisation.Limits;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles, kinds of matters and moments in words. */
final class Words {

    /** Roles a post can have. */
    static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.OUTSIDER).toList();

    private Words() {}

    static String roles(Set<Role> roles) {
        return roles.stream().sorted().map(Role::chinese).collect(Collectors.joining("、"));
    }

    /** 限政务公开全部、信访; empty where nothing is limited. */
    static String limits(Limits limits, Desk desk) {
        return limits.isNone()
                ? ""
                : "限"
                        + Stream.concat(
                                        limits.groups().stream().sorted().map(group -> group + "全部"),
                                        limits.types().stream()
                                                .map(desk::typeTitle)
                                                .sorted())
                                .collect(Collectors.joining("、"));
    }

    static String span(Post post) {
        return Days.full(post.validFrom()) + "起"
                + post.validTo().map(to -> "，至" + Days.full(to)).orElse("");
    }

    static String span(LocalDate from, LocalDate to) {
        return Days.full(from) + "至" + Days.full(to);
    }

    static String moment(Instant instant, Desk desk) {
        ZonedDateTime at = instant.atZone(desk.clock().getZone());
        return Days.full(at.toLocalDate()) + " %02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /** An act of the organisation as the page tells it. */
    public record Told(String when, String who, String words) {}

    static Told told(Acts.Act act, Desk desk) {
        return new Told(moment(act.at(), desk), act.unitName() + "　" + act.name(), act.words());
    }
}
