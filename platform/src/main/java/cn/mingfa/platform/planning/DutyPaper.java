package cn.mingfa.platform.planning;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Text;
import cn.mingfa.platform.planning.DutySheet.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A duty sheet as a document: each duty with its acts and what they rest on, or the word 无. */
public final class DutyPaper {

    private static final String DIGITS = "〇一二三四五六七八九";

    private DutyPaper() {}

    /** @param issuer the unit under the document */
    public static OfficialDocument of(DutySheet sheet, String issuer, LocalDate today) {
        List<Block> body = new ArrayList<>();
        int number = 0;
        for (DutySheet.Duty duty : sheet.duties()) {
            number++;
            body.add(new Heading(1, chinese(number) + "、", duty.title()));
            lines(duty.acts(), body);
        }
        if (!sheet.loose().isEmpty()) {
            number++;
            body.add(new Heading(1, chinese(number) + "、", "清单以外的履职"));
            lines(sheet.loose(), body);
        }
        for (DutySheet.Field field : sheet.fields()) {
            number++;
            body.add(new Heading(1, chinese(number) + "、", "分管领域：" + field.label()));
            tasks(field, body);
        }
        return new OfficialDocument(
                sheet.leader() + sheet.period().name() + "履行推进法治建设职责情况",
                Optional.empty(),
                Optional.empty(),
                body,
                Optional.of(new OfficialDocument.Signature(issuer, today)));
    }

    private static void lines(List<Act> acts, List<Block> body) {
        if (acts.isEmpty()) {
            body.add(paragraph("无。"));
        }
        for (Act act : acts) {
            String result = act.result().isEmpty() ? "" : "，" + bare(act.result());
            body.add(paragraph(act.on().getMonthValue() + "月" + act.on().getDayOfMonth() + "日" + act.manner() + "："
                    + bare(act.title()) + result + "（依据：" + bare(act.source()) + "；台账编号：" + act.number() + "）。"));
        }
    }

    private static void tasks(DutySheet.Field field, List<Block> body) {
        if (field.tasks().isEmpty()) {
            body.add(paragraph("没有列入任务。"));
        }
        for (DutySheet.Task task : field.tasks()) {
            body.add(paragraph(bare(task.title()) + "（" + task.stage() + (task.late() ? "，已过计划完成日期" : "") + "；台账编号："
                    + task.number() + "）。"));
        }
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(List.of(new Text(words)));
    }

    /** Within a sentence: one line without a stop at its end. */
    private static String bare(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", "，").replaceAll("[。；;，,]+$", "");
    }

    /** 一 to 九十九. */
    static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return head + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }
}
