package cn.mingfa.catalogue;

import cn.mingfa.catalogue.HeaderReader.Header;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.definition.Urn;
import java.util.List;

/** Reads the documents made from matters (文书). */
final class LetterReader {

    private static final List<String> COMMON = List.of("unit", "today", "stage");
    private static final Condition ALWAYS = new Condition.All(List.of());

    private LetterReader() {}

    static void read(Props props, Reading reading) {
        Header header = HeaderReader.read(props, Urn.Kind.LETTER, reading);
        String type = props.text("type");
        Place at = props.at("type");
        reading.later((known, findings) -> known.declared(Urn.Kind.MATTER, type, at, findings));
        Letter letter = new Letter(
                header.edition(),
                header.key(),
                type,
                props.text("name"),
                when(props, type, reading),
                text(props, "title", type, reading),
                text(props, "addressee", type, reading),
                props.neededList("paragraphs", 40).stream()
                        .map(p -> paragraph(p, type, reading))
                        .toList(),
                props.maybeText("basis"));
        props.close();
        if (props.sound()) {
            reading.letters.add(new Definition<>(letter, header.edition(), props.at(), header.requires()));
        }
    }

    private static Letter.Paragraph paragraph(Props props, String type, Reading reading) {
        Letter.Paragraph paragraph =
                new Letter.Paragraph(text(props, "text", type, reading), when(props, type, reading));
        props.close();
        return paragraph;
    }

    private static Condition when(Props props, String type, Reading reading) {
        return props.tree("when")
                .map(tree -> ConditionReader.standing(tree, type, props.findings(), reading))
                .orElse(ALWAYS);
    }

    private static String text(Props props, String name, String type, Reading reading) {
        String text = props.text(name);
        Place at = props.at(name);
        reading.later((known, findings) ->
                known.matter(type).ifPresent(matter -> Blanks.ofMatter(matter, COMMON, text, at, findings)));
        return text;
    }
}
