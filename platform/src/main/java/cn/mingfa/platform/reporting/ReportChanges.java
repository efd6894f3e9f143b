package cn.mingfa.platform.reporting;

import cn.mingfa.platform.reporting.Edit.Kind;
import cn.mingfa.platform.reporting.ReportStore.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes entries of the journal out of what people ask for, or refuses with a plain sentence. */
final class ReportChanges {

    /** A paragraph of the longest report we have seen is a tenth of that. */
    private static final int LONGEST = 10_000;

    private ReportChanges() {}

    static Wish edit(Standing at, int version, String paragraph, String source, Predicate<String> isIndicator) {
        Passage passage = passage(at, paragraph);
        String words = checked(source, passage.kind(), passage.lead().isPresent(), isIndicator);
        if (words.equals(passage.source())) {
            throw new ReportRefusal("这一段没有改动，不用保存。");
        }
        return wish(version, Kind.EDITED, paragraph, "", passage.source(), words, "");
    }

    static Wish add(Standing at, int version, String after, String source, Predicate<String> isIndicator) {
        passage(at, after);
        String words = checked(source, ParagraphView.Kind.PARAGRAPH, false, isIndicator);
        if (words.isEmpty()) {
            throw new ReportRefusal("新添的一段还没有文字，请写好后再保存。");
        }
        return wish(version, Kind.ADDED, "own" + (version + 1), after, "", words, "");
    }

    static Wish move(Standing at, int version, String paragraph, String after) {
        passage(at, paragraph);
        passage(at, after);
        if (paragraph.equals(after)) {
            throw new ReportRefusal("一段不能移到它自己的后面，请另选位置。");
        }
        return wish(version, Kind.MOVED, paragraph, after, "", "", "");
    }

    static Wish redraft(Standing at, int version, String paragraph) {
        Overlay overlay = at.overlay();
        if (!overlay.words().containsKey(paragraph) && !overlay.places().containsKey(paragraph)) {
            throw new ReportRefusal("这一段就是自动起草的，没有改过。");
        }
        return wish(version, Kind.REDRAFTED, paragraph, "", overlay.words().getOrDefault(paragraph, ""), "", "");
    }

    static Wish fix(int version, String finding, Map<String, Remark> remarks) {
        Remark remark = remark(finding, remarks);
        Paper.Line line = remark.line().orElseThrow(() -> new ReportRefusal("这条意见针对全文，不能一键修改，请手工修改。"));
        String words = remark.fixed().orElseThrow(() -> new ReportRefusal("这条意见没有可以直接替换的文字，请手工修改。"));
        return wish(version, Kind.FIXED, line.passage().id(), "", line.passage().source(), words, remark.message());
    }

    /**
     * Several fixes as one act. Where two lie over one another the earlier in the text is made and the other stays.
     *
     * @param chosen those to be fixed; the ones without a fix by one key are passed over
     */
    static List<Wish> fixAll(int version, List<Remark> chosen) {
        Map<String, List<Remark>> byParagraph = new LinkedHashMap<>();
        for (Remark remark : chosen) {
            if (remark.fixed().isPresent()) {
                byParagraph
                        .computeIfAbsent(remark.paragraph().orElseThrow(), p -> new ArrayList<>())
                        .add(remark);
            }
        }
        List<Wish> wishes = new ArrayList<>();
        byParagraph.forEach((paragraph, remarks) -> {
            Passage passage = remarks.getFirst().line().orElseThrow().passage();
            String words = fixed(passage.source(), apart(remarks));
            String why = remarks.size() == 1 ? remarks.getFirst().message() : "一并采纳校核意见" + remarks.size() + "处";
            wishes.add(wish(version + wishes.size(), Kind.FIXED, paragraph, "", passage.source(), words, why));
        });
        if (wishes.isEmpty()) {
            throw new ReportRefusal("没有可以一并采纳的意见：文字或数据已有变化，请刷新后再看。");
        }
        return wishes.stream().map(wish -> wish.inAct(version + 1)).toList();
    }

    /** Those that do not lie over an earlier one, the last in the text first. */
    private static List<Remark> apart(List<Remark> remarks) {
        List<Remark> apart = new ArrayList<>();
        int free = 0;
        for (Remark remark :
                remarks.stream().sorted(Comparator.comparingInt(Remark::start)).toList()) {
            if (remark.start() >= free) {
                apart.addFirst(remark);
                free = remark.end();
            }
        }
        return apart;
    }

    /** From the end to the beginning, so that no fix moves the place of the next. */
    private static String fixed(String source, List<Remark> fromTheEnd) {
        String words = source;
        for (Remark remark : fromTheEnd) {
            words = remark.fixed(words).orElse(words);
        }
        return words;
    }

    static Wish dismiss(int version, String finding, String why, Map<String, Remark> remarks) {
        Remark remark = remark(finding, remarks);
        if (why.isBlank()) {
            throw new ReportRefusal("请写明忽略这条意见的理由。");
        }
        return wish(version, Kind.DISMISSED, finding, "", remark.message(), "", why.strip());
    }

    static Wish undo(int version, List<Edit> edits) {
        Edit last = Overlay.undoable(edits).orElseThrow(() -> new ReportRefusal("没有可以撤销的修改。"));
        return new Wish(
                version + 1,
                Kind.UNDONE,
                last.paragraph(),
                Optional.empty(),
                last.after(),
                last.before(),
                Optional.empty(),
                Optional.of(last.act()),
                Optional.empty());
    }

    static Wish cutOff(Standing at, int version, Optional<LocalDate> asOf, LocalDate today) {
        if (asOf.filter(day -> day.isAfter(today)).isPresent()) {
            throw new ReportRefusal("数据截至日不能晚于今天（" + today + "）。");
        }
        if (asOf.filter(day -> day.getYear() < at.year()).isPresent()) {
            throw new ReportRefusal("数据截至日不能早于" + at.year() + "年1月1日。");
        }
        return wish(
                version,
                Kind.CUT_OFF,
                "",
                "",
                at.overlay().cutOff().map(LocalDate::toString).orElse(""),
                asOf.map(LocalDate::toString).orElse(""),
                "");
    }

    private static Passage passage(Standing at, String paragraph) {
        return at.paper()
                .line(paragraph)
                .map(Paper.Line::passage)
                .orElseThrow(() -> new ReportRefusal("这一段已经不在报告里了，请刷新后再改。"));
    }

    private static Remark remark(String finding, Map<String, Remark> remarks) {
        Remark remark = remarks.get(finding);
        if (remark == null) {
            throw new ReportRefusal("这条意见已经不在了：文字或数据已有变化，请刷新后再看。");
        }
        return remark;
    }

    /** Words fit to be kept: one line, with a line before it where the paragraph has a run-in heading. */
    private static String checked(
            String source, ParagraphView.Kind kind, boolean hasLead, Predicate<String> isIndicator) {
        String words = source.replace("\r\n", "\n").replace('\r', '\n').strip();
        long breaks = words.chars().filter(c -> c == '\n').count();
        if (breaks > (hasLead && kind == ParagraphView.Kind.PARAGRAPH ? 1 : 0)) {
            throw new ReportRefusal("一段之内不能换行。要另起一段，请用“添加一段”。");
        }
        if (words.length() > LONGEST) {
            throw new ReportRefusal("一段最多" + LONGEST + "字，现有" + words.length() + "字，请分成几段。");
        }
        for (Tokens.Piece piece : Tokens.read(words)) {
            if (piece instanceof Tokens.Token token && !isIndicator.test(token.indicator())) {
                throw new ReportRefusal("没有名为“" + token.indicator() + "”的指标，请核对“" + token.source() + "”。");
            }
        }
        return words;
    }

    /** Empty words stand for none. */
    private static Wish wish(
            int version, Kind kind, String paragraph, String behind, String before, String after, String why) {
        return new Wish(
                version + 1,
                kind,
                paragraph,
                some(behind),
                some(before),
                some(after),
                some(why),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> some(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
