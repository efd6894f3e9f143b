package cn.mingfa.platform.publication;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.matter.Publication;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.publication.PublicMatter.Form;
import cn.mingfa.platform.publication.PublicMatter.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a matter is commented on, and what became of the comments. */
record CommentTable(PublicRule rule, MatterView view, Neighbours neighbours, Catalogue catalogue) {

    /** Characters of one comment: an opinion with its reasons, and not a book. */
    private static final int LONGEST = 3000;

    /** The form, or the sentence that says why there is none now; gone once the table is published. */
    Optional<Form> form(Publication.Comments comments) {
        Optional<LocalDate> until = Dates.of(view.matter(), comments.until());
        Optional<Field> text = type(comments).flatMap(type -> type.field(comments.text()));
        if (until.isEmpty() || text.isEmpty() || rule.holds(comments.together(), view.matter(), neighbours)) {
            return Optional.empty();
        }
        return Optional.of(new Form(
                new Standings(rule, neighbours).takes(view.matter(), comments)
                        ? Optional.empty()
                        : Optional.of(closed(until.get())),
                until.get(),
                comments.about()
                        .map(view.matter().fields()::get)
                        .filter(Value.Text.class::isInstance)
                        .map(value -> Clauses.labels(((Value.Text) value).text()))
                        .orElse(List.of()),
                Math.min(LONGEST, FieldGate.longest(text.get().type())),
                comments.name().isPresent(),
                comments.contact().isPresent()));
    }

    private String closed(LocalDate until) {
        if (until.isBefore(rule.today())) {
            return "意见征集已于" + Dates.full(until) + "截止，不再接收意见。";
        }
        return "意见征集已于"
                + Dates.full(view.standing().stream()
                        .filter(entry -> entry.act() instanceof Entry.Performed)
                        .map(Entry::on)
                        .reduce((before, after) -> after)
                        .orElse(rule.today()))
                + "结束，不再接收意见。";
    }

    private Optional<MatterType> type(Publication.Comments comments) {
        return catalogue.matterType(comments.type());
    }

    /** The table, once it is published together. */
    Optional<Table> table(Publication.Comments comments) {
        if (!rule.holds(comments.together(), view.matter(), neighbours)) {
            return Optional.empty();
        }
        return type(comments).map(type -> {
            List<Field> columns = comments.shows().stream()
                    .flatMap(key -> type.field(key).stream())
                    .filter(PublicRule::isOpen)
                    .toList();
            List<Matter> said = neighbours.of(view.matter().id(), comments.link(), false).stream()
                    .filter(other -> other.type().equals(type.key()))
                    .sorted(Comparator.comparing(Matter::occurredOn).thenComparing(Matter::number))
                    .toList();
            return new Table(
                    columns, said.stream().map(comment -> row(comment, columns)).toList(), tally(said, columns));
        });
    }

    private static List<Optional<Value>> row(Matter comment, List<Field> columns) {
        List<Optional<Value>> row = new ArrayList<>();
        columns.forEach(column -> row.add(Optional.ofNullable(comment.fields().get(column.key()))));
        return row;
    }

    private static List<PublicSite.Choice> tally(List<Matter> said, List<Field> columns) {
        Optional<Field> choice = columns.stream()
                .filter(column -> column.type() == FieldType.CHOICE)
                .findFirst();
        Map<String, Integer> counts = new LinkedHashMap<>();
        choice.ifPresent(field -> field.options().forEach(option -> {
            int count = Math.toIntExact(said.stream()
                    .filter(comment -> comment.fields().get(field.key()) instanceof Value.Choice chosen
                            && chosen.code().equals(option.code()))
                    .count());
            if (count > 0) {
                counts.put(option.label(), count);
            }
        }));
        return counts.entrySet().stream()
                .map(count -> new PublicSite.Choice(count.getKey(), count.getValue()))
                .toList();
    }
}
