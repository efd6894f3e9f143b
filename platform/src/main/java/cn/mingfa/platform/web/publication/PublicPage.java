package cn.mingfa.platform.web.publication;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.platform.publication.Contrast;
import cn.mingfa.platform.publication.PublicMatter;
import cn.mingfa.platform.publication.PublicSite;
import cn.mingfa.platform.publication.Standing;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Stops;
import cn.mingfa.platform.web.part.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A public matter in words, ready to be written out.
 *
 * @param facts the table of what it is: number, unit, days and whatever is short
 * @param texts longer passages under their headings
 */
public record PublicPage(
        String href,
        String section,
        String sectionLabel,
        String title,
        Mark mark,
        List<Fact> facts,
        List<Passage> texts,
        List<Stop> stops,
        Optional<Beside> contrast,
        Optional<PublicMatter.Form> form,
        String until,
        Optional<Grid> table,
        List<Ref> related) {

    public PublicPage {
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
        stops = List.copyOf(stops);
        related = List.copyOf(related);
    }

    /** How it stands; {@code css} is good, soon, over or going. */
    public record Mark(String word, String css, String basis) {}

    public record Fact(String label, String words) {}

    public record Passage(String heading, List<String> lines) {
        public Passage {
            lines = List.copyOf(lines);
        }
    }

    public record Stop(
            int number,
            String label,
            String basis,
            String css,
            String word,
            String ground,
            String days,
            List<Ref> papers) {
        public Stop {
            papers = List.copyOf(papers);
        }
    }

    public record Ref(String kind, String title, String href) {}

    /** Two texts beside each other. */
    public record Beside(String heading, String sum, List<Contrast.Pair> pairs) {
        public Beside {
            pairs = List.copyOf(pairs);
        }
    }

    /** What became of the comments. */
    public record Grid(String sum, List<String> columns, List<List<String>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    static PublicPage of(PublicMatter matter) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("编号", matter.number()));
        facts.add(new Fact("发布单位", matter.unit()));
        facts.add(new Fact("公开日期", Days.full(matter.since())));
        List<Passage> texts = new ArrayList<>();
        for (PublicMatter.Chapter chapter : matter.chapters()) {
            for (PublicMatter.Fact fact : chapter.facts()) {
                String words = ValueWords.full(fact.field(), fact.value());
                if (isLong(fact.field())) {
                    texts.add(new Passage(heading(chapter, fact), words.lines().toList()));
                } else {
                    facts.add(new Fact(fact.field().label(), words));
                }
            }
        }
        return new PublicPage(
                href(matter.section(), matter.id()),
                matter.section(),
                matter.sectionLabel(),
                matter.title(),
                mark(matter.standing()),
                facts,
                texts,
                stops(matter),
                matter.contrast().map(PublicPage::beside),
                matter.form(),
                matter.form().map(form -> Days.full(form.until())).orElse(""),
                matter.table().map(PublicPage::grid),
                matter.related().stream()
                        .filter(other -> matter.steps().stream()
                                .noneMatch(step -> step.papers().contains(other)))
                        .map(PublicPage::ref)
                        .toList());
    }

    static String href(String section, java.util.UUID id) {
        return "/public/" + section + "/" + id;
    }

    private static boolean isLong(Field field) {
        return field.type() == FieldType.LONG_TEXT || field.type() == FieldType.ROWS;
    }

    /** A chapter of one text is headed by its own name, one of several by theirs. */
    private static String heading(PublicMatter.Chapter chapter, PublicMatter.Fact fact) {
        return chapter.facts().size() == 1 ? chapter.heading() : fact.field().label();
    }

    static Mark mark(Standing standing) {
        return new Mark(
                standing.word(),
                switch (standing.tone()) {
                    case OPEN -> "good";
                    case SOON -> "soon";
                    case OVER -> "over";
                    case ON_THE_WAY -> "going";
                },
                standing.basis());
    }

    private static List<Stop> stops(PublicMatter matter) {
        List<Stop> stops = new ArrayList<>();
        for (PublicMatter.Step step : matter.steps()) {
            stops.add(new Stop(
                    stops.size() + 1,
                    step.label(),
                    step.basis(),
                    Stops.css(step.state()),
                    step.state().chinese(),
                    step.ground(),
                    String.join("、", step.days().stream().map(Days::full).toList()),
                    step.papers().stream().map(PublicPage::ref).toList()));
        }
        return stops;
    }

    static Ref ref(PublicMatter.Related related) {
        return new Ref(related.kind(), related.title(), href(related.section(), related.id()));
    }

    private static Beside beside(Contrast contrast) {
        List<String> sum = new ArrayList<>();
        for (Contrast.Fate fate : Contrast.Fate.values()) {
            if (contrast.count(fate) > 0) {
                sum.add(fate.chinese() + " " + contrast.count(fate) + " 条");
            }
        }
        return new Beside(contrast.heading(), String.join("，", sum), contrast.pairs());
    }

    private static Grid grid(PublicMatter.Table table) {
        String how =
                String.join("，", table.tally().stream().map(PublicPage::counted).toList());
        return new Grid(
                "共收到意见 " + table.rows().size() + " 条" + (how.isEmpty() ? "。" : "：" + how + "。"),
                table.columns().stream().map(Field::label).toList(),
                table.rows().stream().map(row -> cells(table.columns(), row)).toList());
    }

    private static String counted(PublicSite.Choice choice) {
        return choice.word() + " " + choice.count() + " 条";
    }

    private static List<String> cells(List<Field> columns, List<Optional<cn.mingfa.kernel.value.Value>> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Field column = columns.get(i);
            cells.add(row.get(i).map(value -> ValueWords.full(column, value)).orElse(""));
        }
        return cells;
    }
}
