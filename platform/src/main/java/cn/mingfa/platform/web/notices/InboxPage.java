package cn.mingfa.platform.web.notices;

import cn.mingfa.platform.notices.Notice;
import cn.mingfa.platform.notices.NoticeKind;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Steps;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The inbox as its page shows it.
 *
 * @param unread how many are not read
 * @param total how many there are
 */
public record InboxPage(List<Group> groups, int unread, int total) {

    private static final int MOST_OF_A_KIND = 30;

    public InboxPage {
        groups = List.copyOf(groups);
    }

    /** @param hidden how many more there are than listed */
    public record Group(String key, String title, boolean late, int count, int hidden, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param href to the matter, marking it as read
     * @param unit whose it is, where it is not one's own
     * @param when what the date says, {@code tone} how loudly
     */
    public record Line(
            long id,
            String href,
            String name,
            String type,
            String number,
            String unit,
            String when,
            String tone,
            boolean read) {}

    static InboxPage of(List<Notice> notices, Desk desk) {
        Map<NoticeKind, List<Notice>> own = new EnumMap<>(NoticeKind.class);
        List<Notice> below = new ArrayList<>();
        for (Notice notice : notices) {
            if (notice.below() && notice.kind() == NoticeKind.OVERDUE) {
                below.add(notice);
            } else {
                own.computeIfAbsent(notice.kind(), any -> new ArrayList<>()).add(notice);
            }
        }
        List<Group> groups = new ArrayList<>();
        own.forEach((kind, some) ->
                groups.add(group(kind.name().toLowerCase(java.util.Locale.ROOT), kind.chinese(), some, desk)));
        if (!below.isEmpty()) {
            groups.add(group("below", "下级单位逾期的", below, desk));
        }
        int unread = (int) notices.stream().filter(notice -> !notice.read()).count();
        return new InboxPage(groups, unread, notices.size());
    }

    private static Group group(String key, String title, List<Notice> notices, Desk desk) {
        boolean late = notices.getFirst().kind() == NoticeKind.OVERDUE;
        // the latest news first: what has just crossed its date before old stock, what is due next before what follows
        Comparator<Notice> byDate =
                Comparator.comparing(notice -> notice.dueAt().orElse(LocalDateTime.MAX));
        List<Line> lines = notices.stream()
                .sorted(late ? byDate.reversed() : byDate)
                .limit(MOST_OF_A_KIND)
                .map(notice -> line(notice, desk))
                .toList();
        return new Group(key, title, late, notices.size(), notices.size() - lines.size(), lines);
    }

    private static Line line(Notice notice, Desk desk) {
        boolean late = notice.kind() == NoticeKind.OVERDUE;
        return new Line(
                notice.id(),
                "/inbox/" + notice.id(),
                notice.row().title(),
                desk.typeTitle(notice.row().type()),
                notice.row().number(),
                notice.below() ? notice.row().handling().shortName() : "",
                when(notice, desk),
                late ? "late" : notice.kind() == NoticeKind.DUE_SOON ? "soon" : "",
                notice.read());
    }

    private static String when(Notice notice, Desk desk) {
        LocalDate today = desk.today();
        if (notice.dueAt().isEmpty()) {
            LocalDate day = LocalDate.ofInstant(notice.noticedAt(), desk.clock().getZone());
            String step = notice.step()
                    .flatMap(key -> desk.type(notice.row().type()).flatMap(type -> type.action(key)))
                    .map(action -> action.label() + "：")
                    .orElse("");
            return step + (day.equals(today) ? "今天" : Days.beside(day, today));
        }
        LocalDateTime due = notice.dueAt().get();
        String step = notice.rule()
                .flatMap(desk.catalogue()::clockRule)
                .map(rule -> Steps.brief(rule.step()))
                .orElse("");
        String hour =
                due.toLocalTime().toSecondOfDay() == 0 ? "" : " %02d:%02d".formatted(due.getHour(), due.getMinute());
        String day = Days.beside(due.toLocalDate(), today) + " " + Days.weekday(due.toLocalDate()) + hour;
        long days = ChronoUnit.DAYS.between(due.toLocalDate(), today);
        String lead = step.isEmpty() ? "" : step + "：";
        if (notice.kind() == NoticeKind.OVERDUE) {
            return lead + day + "到期，已过 " + (days > 0 ? days + " 天" : hours(due, desk.now()));
        }
        return lead + (days == 0 ? "今天" + hour : day) + "到期";
    }

    /** How long ago on the same day: 3 小时 5 分, 12 分钟. */
    private static String hours(LocalDateTime due, LocalDateTime now) {
        long minutes = Math.max(1, ChronoUnit.MINUTES.between(due, now));
        return minutes < 60
                ? minutes + " 分钟"
                : minutes / 60 + " 小时" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " 分");
    }
}
