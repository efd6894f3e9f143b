package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.Publication;
import cn.mingfa.kernel.matter.Publication.Comments;
import cn.mingfa.kernel.matter.Publication.Comparison;
import cn.mingfa.kernel.matter.Publication.Force;
import cn.mingfa.kernel.matter.Publication.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what everybody may read of a type's matters; {@link PublicationCheck} looks whether the fields may be shown. */
final class PublicationReader {

    /** What the loader allows at most; a page with more is no page. */
    private static final int PARTS = 20;

    private static final int LONGEST_NOTICE = 3660;

    /** Words of addresses that are the site's own. */
    private static final Set<String> TAKEN = Set.of("receipts", "reading");

    private static final Condition ALWAYS = new Condition.All(List.of());

    private final String matter;
    private final Reading reading;

    private PublicationReader(String matter, Reading reading) {
        this.matter = matter;
        this.reading = reading;
    }

    static Optional<Publication> read(Props props, String matter, Reading reading) {
        PublicationReader reader = new PublicationReader(matter, reading);
        return props.tree("public").map(tree -> reader.publication(Props.of(tree, props.findings())));
    }

    private Publication publication(Props props) {
        Publication publication = new Publication(
                section(props),
                props.text("label"),
                props.text("teach"),
                props.texts("from"),
                when(props, "when"),
                props.neededList("parts", PARTS).stream().map(this::part).toList(),
                props.flag("track", false),
                inner(props, "comparison").map(this::comparison),
                inner(props, "comments").map(this::comments),
                inner(props, "force").map(this::force));
        if (publication.from().isEmpty()) {
            props.findings().add(props.at("from"), "missing_property", "要写明从哪个日期起公开（from）。");
        }
        Place at = props.at();
        Place from = props.at("from");
        Place track = props.at("track");
        props.close();
        reading.later((known, findings) -> known.matter(matter)
                .ifPresent(type -> new PublicationCheck(type, findings).whole(publication, at, from, track)));
        return publication;
    }

    private static String section(Props props) {
        String section = props.key("section");
        if (TAKEN.contains(section) || section.contains(".")) {
            props.findings().add(props.at("section"), "reserved_word", "“" + section + "”不能作公开页的地址，请换一个不带点的词。");
        }
        return section;
    }

    private Part part(Props props) {
        Part part = new Part(props.text("heading"), props.texts("fields"), when(props, "when"));
        fields(part.fields(), props.at("fields"));
        props.close();
        return part;
    }

    private Comparison comparison(Props props) {
        Comparison comparison =
                new Comparison(props.text("heading"), props.text("before"), props.text("after"), when(props, "when"));
        Place before = props.at("before");
        Place after = props.at("after");
        props.close();
        reading.later((known, findings) -> known.matter(matter).ifPresent(type -> {
            PublicationCheck check = new PublicationCheck(type, findings);
            check.words(comparison.before(), before);
            check.words(comparison.after(), after);
        }));
        return comparison;
    }

    private Comments comments(Props props) {
        Comments comments = new Comments(
                props.text("type"),
                props.choice("link", LinkType.class),
                props.text("until"),
                when(props, "open"),
                props.text("text"),
                props.maybeText("clause"),
                props.maybeText("about"),
                props.maybeText("name"),
                props.maybeText("contact"),
                props.labels("sets"),
                props.texts("shows"),
                when(props, "together"));
        if (comments.link().namesTheLater()) {
            props.findings().add(props.at("link"), "contradiction", "意见由新登记的一方指向本事项，不能用这种关联。");
        }
        CommentsCheck.Places places = new CommentsCheck.Places(props);
        Place at = props.at("type");
        props.close();
        reading.later((known, findings) -> {
            if (known.declared(Urn.Kind.MATTER, comments.type(), at, findings)) {
                known.matter(matter)
                        .ifPresent(type -> known.matter(comments.type())
                                .ifPresent(other -> new CommentsCheck(type, other, places, findings).run(comments)));
            }
        });
        return comments;
    }

    private Force force(Props props) {
        Force force = new Force(
                props.whole("soon_days", 0, LONGEST_NOTICE),
                props.text("outcome"),
                props.text("on"),
                props.text("ground"),
                props.labels("ended"));
        Place at = props.at();
        Place outcome = props.at("outcome");
        Place on = props.at("on");
        Place ground = props.at("ground");
        Place ended = props.at("ended");
        props.close();
        reading.later((known, findings) -> known.matter(matter).ifPresent(type -> {
            PublicationCheck check = new PublicationCheck(type, findings);
            check.force(force, at, outcome, ended);
            FieldUse.DATED.check(type, force.on(), on, findings);
            check.words(force.ground(), ground);
        }));
        return force;
    }

    private void fields(List<String> fields, Place at) {
        reading.later((known, findings) -> known.matter(matter)
                .ifPresent(type -> fields.forEach(key -> new PublicationCheck(type, findings).shown(key, at))));
    }

    private Condition when(Props props, String name) {
        return props.tree(name)
                .map(tree -> ConditionReader.standing(tree, matter, props.findings(), reading))
                .orElse(ALWAYS);
    }

    private static Optional<Props> inner(Props props, String name) {
        return props.tree(name).map(tree -> Props.of(tree, props.findings()));
    }
}
