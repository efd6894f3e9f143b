package cn.mingfa.catalogue;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.definition.Edition;
import java.util.List;
import java.util.Optional;

/**
 * A document made from a matter (文书), e.g. the answer to an application. {@link Filling} fills its texts: {@code
 * {field}} is a field, {@code {unit}} the unit, {@code {today}} the day, {@code {number}} the matter's number; words in
 * square brackets are left out where a field in them is empty. It is signed by the unit with the day.
 *
 * @param type key of the matter type
 * @param name what the button is called, e.g. 补正告知书
 * @param when which matters have it; all when it is an empty {@link Condition.All}
 * @param title heading of the document
 * @param addressee e.g. {@code {applicant}}
 */
public record Letter(
        Edition edition,
        String key,
        String type,
        String name,
        Condition when,
        String title,
        String addressee,
        List<Paragraph> paragraphs,
        Optional<String> basis) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * One paragraph.
     *
     * @param when whether it belongs into the letter of this matter, e.g. the relief notice of an outcome
     */
    public record Paragraph(String text, Condition when) {}
}
