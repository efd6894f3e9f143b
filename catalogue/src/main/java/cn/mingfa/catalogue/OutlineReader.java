package cn.mingfa.catalogue;

import cn.mingfa.catalogue.HeaderReader.Header;
import cn.mingfa.catalogue.Outline.Part;
import cn.mingfa.catalogue.Outline.PartKind;
import cn.mingfa.catalogue.Outline.Section;
import cn.mingfa.catalogue.Outline.Sentence;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.FormulaCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the outline (提纲) of a report and has every placeholder looked up later. */
final class OutlineReader {

    private static final List<String> COMMON = List.of("unit", "year", "next_year", "as_of");

    private final Findings findings;
    private final Reading reading;
    private int sentences;

    private OutlineReader(Findings findings, Reading reading) {
        this.findings = findings;
        this.reading = reading;
    }

    static void read(Props props, Reading reading) {
        Header header = HeaderReader.read(props, Urn.Kind.OUTLINE, reading);
        OutlineReader reader = new OutlineReader(props.findings(), reading);
        Outline outline = new Outline(
                header.edition(),
                header.key(),
                props.text("name"),
                reader.plain(props, "title"),
                reader.plain(props, "opening"),
                props.neededList("parts", 20).stream().map(reader::part).toList());
        props.close();
        reader.required(outline, props);
        if (props.sound()) {
            reading.outlines.add(new Definition<>(outline, header.edition(), props.at(), header.requires()));
        }
    }

    private Part part(Props props) {
        Part part = new Part(
                props.choice("kind", PartKind.class),
                plain(props, "heading"),
                props.flag("required", false),
                props.has("opening") ? Optional.of(plain(props, "opening")) : Optional.empty(),
                sections(props));
        props.close();
        return part;
    }

    private List<Section> sections(Props props) {
        Set<String> keys = new HashSet<>();
        List<Section> sections = new ArrayList<>();
        for (Props inner : props.list("sections", 60)) {
            Section section = new Section(
                    inner.key("key"),
                    inner.has("lead") ? plain(inner, "lead") : "",
                    inner.neededList("sentences", Limits.SENTENCES).stream()
                            .map(this::sentence)
                            .toList());
            inner.close();
            if (!keys.add(section.key())) {
                findings.add(inner.at("key"), "duplicate_key", "本部分有两节都叫“" + section.key() + "”，请改名。");
            }
            sections.add(section);
        }
        return sections;
    }

    private Sentence sentence(Props props) {
        sentences++;
        if (sentences == Limits.SENTENCES + 1) {
            findings.add(props.at(), "over_limit", "一份提纲最多" + Limits.SENTENCES + "句。");
        }
        Sentence sentence;
        if (props.has("plain")) {
            sentence = new Outline.Plain(plain(props, "plain"));
        } else if (props.has("stated")) {
            sentence = stated(props);
        } else if (props.has("each")) {
            sentence = each(props);
        } else {
            findings.add(props.at(), "missing_property", "每一句应当有plain、stated、each之一。");
            return new Outline.Plain("");
        }
        props.close();
        return sentence;
    }

    private Sentence stated(Props props) {
        String text = figures(props, "stated");
        if (!text.contains("{=")) {
            findings.add(props.at("stated"), "no_figure", "stated句子里要有{=指标名}；没有数据的句子请用plain。");
        }
        return new Outline.Stated(
                text,
                props.has("zero") ? Optional.of(figures(props, "zero")) : Optional.empty(),
                props.has("not_applicable") ? Optional.of(figures(props, "not_applicable")) : Optional.empty());
    }

    private Sentence each(Props props) {
        Tree tree = props.needed("each");
        Props inner = Props.of(tree, findings);
        Backstop backstop = Backstop.begin(reading, findings);
        Selection selection = new FormulaReader(findings, reading).selection(inner);
        backstop.end(tree.at(), Set.of(selection.type()), types -> FormulaCheck.check(selection, types));
        inner.close();
        String text = props.text("text");
        Place at = props.at("text");
        reading.later((known, found) ->
                known.matter(selection.type()).ifPresent(type -> Blanks.ofMatter(type, COMMON, text, at, found)));
        return new Outline.Each(
                selection,
                text,
                props.flag("numbered", false),
                props.has("limit") ? props.whole("limit", 1, 1_000) : 1_000,
                props.has("none") ? Optional.of(plain(props, "none")) : Optional.empty());
    }

    /** A text that may hold the common placeholders only. */
    private String plain(Props props, String name) {
        String text = props.text(name);
        Blanks.among(COMMON, text, props.at(name), findings);
        return text;
    }

    /** A text that may hold figures as well. */
    private String figures(Props props, String name) {
        String text = props.text(name);
        Place at = props.at(name);
        for (String placeholder : Blanks.in(text)) {
            if (placeholder.startsWith("=")) {
                reading.later(
                        (known, found) -> known.declared(Urn.Kind.INDICATOR, placeholder.substring(1), at, found));
            } else {
                Blanks.among(COMMON, "{" + placeholder + "}", at, findings);
            }
        }
        return text;
    }

    private void required(Outline outline, Props props) {
        for (PartKind kind : PartKind.values()) {
            long count = outline.parts().stream().filter(p -> p.kind() == kind).count();
            if (count > 1 && props.sound()) {
                findings.add(props.at("parts"), "duplicate_key", "“" + kind.key() + "”部分写了两次，请合并。");
            }
        }
    }
}
