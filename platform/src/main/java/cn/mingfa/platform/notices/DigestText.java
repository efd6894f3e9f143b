package cn.mingfa.platform.notices;

import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.platform.ledger.MatterTypes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The words of a digest.
 *
 * @param all how many stand in the inbox, these included
 * @param address of this server as people reach it; none where it was not set
 */
record DigestText(String name, LocalDate day, List<Notice> news, int all, Optional<String> address, MatterTypes types) {

    private static final int MOST_OF_A_KIND = 20;

    DigestText {
        news = List.copyOf(news);
    }

    String subject() {
        long late = news.stream().filter(n -> n.kind() == NoticeKind.OVERDUE).count();
        return "明法提醒：" + news.size() + " 条新消息" + (late > 0 ? "，其中逾期 " + late + " 件" : "");
    }

    private Map<NoticeKind, List<Notice>> groups() {
        return news.stream().collect(Collectors.groupingBy(Notice::kind, TreeMap::new, Collectors.toList()));
    }

    String plain() {
        List<String> lines = new ArrayList<>();
        lines.add(name + "：");
        lines.add("");
        groups().forEach((kind, notices) -> {
            lines.add("【" + kind.chinese() + "】" + notices.size() + " 件");
            notices.stream().limit(MOST_OF_A_KIND).forEach(notice -> lines.add("  " + line(notice)));
            if (notices.size() > MOST_OF_A_KIND) {
                lines.add("  另有 " + (notices.size() - MOST_OF_A_KIND) + " 件。");
            }
            lines.add("");
        });
        closing().forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><body>");
        html.append("<p>").append(safe(name)).append("：</p>");
        groups().forEach((kind, notices) -> {
            html.append("<h3>")
                    .append(kind.chinese())
                    .append("（")
                    .append(notices.size())
                    .append(" 件）</h3><ul>");
            notices.stream()
                    .limit(MOST_OF_A_KIND)
                    .forEach(notice ->
                            html.append("<li>").append(safe(line(notice))).append("</li>"));
            html.append("</ul>");
            if (notices.size() > MOST_OF_A_KIND) {
                html.append("<p>另有 ").append(notices.size() - MOST_OF_A_KIND).append(" 件。</p>");
            }
        });
        closing().forEach(line -> html.append("<p>").append(safe(line)).append("</p>"));
        return html.append("</body></html>\n").toString();
    }

    private List<String> closing() {
        List<String> lines = new ArrayList<>();
        lines.add("您的消息里现在一共有 " + all + " 条。"
                + address.map(base -> "请登录办理：" + base + "/inbox").orElse("请登录明法办理。"));
        lines.add("这封信由系统自动发出，请勿回复。不想再收到，请在“消息”的“提醒设置”里改为“不发”。");
        return lines;
    }

    private String line(Notice notice) {
        return Plain.words(notice.row(), types)
                + notice.dueAt()
                        .map(due -> "，" + when(due) + (notice.kind() == NoticeKind.OVERDUE ? "已到期" : "到期"))
                        .orElse("")
                + (notice.below() ? "（" + notice.row().handling().shortName() + "）" : "");
    }

    /** 11月23日, with the hour where the limit runs in {@link TimeUnit#HOURS}. */
    private static String when(LocalDateTime due) {
        String day = due.getMonthValue() + "月" + due.getDayOfMonth() + "日";
        return due.toLocalTime().toSecondOfDay() == 0
                ? day
                : day + " %02d:%02d".formatted(due.getHour(), due.getMinute());
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
