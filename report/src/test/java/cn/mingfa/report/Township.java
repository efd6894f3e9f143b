package cn.mingfa.report;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Outline;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.MemoryFigures;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.workbook.RowDraft;
import cn.mingfa.workbook.WorkbookLedger;
import cn.mingfa.workbook.WorkbookReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An invented township with the few matters a test puts into its ledger. */
final class Township {

    static final String NAME = "栖禾镇人民政府";
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private final Map<MatterType, List<RowDraft>> rows = new LinkedHashMap<>();
    private int count;

    /** Adds a matter; fields are given as key and what a person would type. */
    Township with(String typeKey, String date, String stage, String... fields) {
        MatterType type = Catalogue.shipped().matterType(typeKey).orElseThrow();
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (FieldGate.read(type.field(fields[i]).orElseThrow(), fields[i + 1], AS_OF)
                    instanceof FieldGate.Reading.Filled(Value value)) {
                values.put(fields[i], value);
            } else {
                throw new IllegalArgumentException(fields[i] + ": " + fields[i + 1]);
            }
        }
        LocalDate day = LocalDate.parse(date);
        boolean closing = type.stage(stage).orElseThrow().closing();
        rows.computeIfAbsent(type, t -> new ArrayList<>())
                .add(new RowDraft(
                        ++count,
                        NAME,
                        Optional.of(count + "号"),
                        Map.of(type.dates().getFirst().kind(), day),
                        values,
                        stage,
                        closing ? Optional.of(day) : Optional.empty()));
        return this;
    }

    Township task(String category, String title, String... more) {
        String[] fields = {"title", title, "category", category, "responsible", "司法所", "planned_finish", "2026-12-01"};
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return with("plan_task", "2026-01-10", "listed", all);
    }

    /** Two sessions for 80 enforcement officers. */
    Township trained() {
        return with(
                "training",
                "2026-04-01",
                "closed",
                "topic",
                "执法培训",
                "audience",
                "enforcement",
                "sessions",
                "2",
                "person_times",
                "80");
    }

    Draft draft() {
        return draft(Catalogue.shipped().outline("law_based_government"));
    }

    Draft draft(Outline outline) {
        Catalogue catalogue = Catalogue.shipped();
        List<WorkbookReading.SheetRows> sheets = rows.entrySet().stream()
                .map(e -> new WorkbookReading.SheetRows(e.getKey().title(), e.getKey(), e.getValue()))
                .toList();
        var ledger = WorkbookLedger.of("t", new WorkbookReading(sheets, List.of(), 0, List.of(), Optional.empty()));
        Scope scope = Scope.year(Set.of(WorkbookLedger.unitId(NAME)), 2026, AS_OF);
        return Drafting.draft(
                outline,
                new DraftRequest(NAME, 2026, AS_OF, scope),
                new MemoryFigures(ledger.matters(), catalogue::matterType),
                Township::indicator,
                key -> catalogue.matterType(key).orElseThrow());
    }

    static Indicator indicator(String key) {
        return Catalogue.shipped().indicator(key).orElseThrow();
    }

    /** An outline of one required part with one section of these sentences. */
    static Outline outline(Outline.Sentence... sentences) {
        Outline shipped = Catalogue.shipped().outline("law_based_government");
        var section = new Outline.Section("only", "唯一一节", List.of(sentences));
        var part = new Outline.Part(Outline.PartKind.ACHIEVEMENTS, "举措和成效", true, Optional.empty(), List.of(section));
        return new Outline(shipped.edition(), "test", "测试", "{unit}{year}年报告", "开头。", List.of(part));
    }

    static String body(Draft draft) {
        return draft.paragraphs().getLast().text();
    }
}
