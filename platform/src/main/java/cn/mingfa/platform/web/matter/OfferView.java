package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Offer;
import cn.mingfa.platform.web.part.Question;
import cn.mingfa.platform.web.part.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An action as its button and form.
 *
 * @param who the roles that may do it
 * @param first whether it is the next thing to do: the one filled button, once it is allowed
 * @param open whether its form is unfolded, because it was sent and refused
 * @param complaints what was wrong then
 * @param told the question whose day it is about where nobody gives another; empty where there is none
 * @param near whether it belongs to the present stage and to this kind of matter, so that one wants to know why it is
 *     not allowed
 */
public record OfferView(
        String key,
        String label,
        boolean allowed,
        boolean first,
        String reason,
        String basis,
        String hint,
        String who,
        boolean needsEvidence,
        List<Question> questions,
        boolean open,
        List<Sheet.Complaint> complaints,
        String on,
        String note,
        String told,
        boolean near) {

    public OfferView {
        questions = List.copyOf(questions);
        complaints = List.copyOf(complaints);
    }

    static OfferView of(Offer offer, MatterType type, String stage, boolean first, Attempt attempt) {
        Action action = offer.action();
        boolean tried = attempt.isAt(action.key());
        return new OfferView(
                action.key(),
                action.label(),
                offer.allowed(),
                first,
                offer.reason().orElse(""),
                action.basis().orElse(""),
                action.hint().orElse(""),
                action.roles().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(MatterType.Role::chinese)
                        .collect(Collectors.joining("、")),
                action.needsEvidence(),
                offer.allowed() || tried ? attempt.sheet(action, type).questions() : List.of(),
                tried,
                tried ? attempt.sheet(action, type).complaints() : List.of(),
                attempt.on(),
                tried ? attempt.note() : "",
                type.toldDay(action).filter(Field::required).map(Field::label).orElse(""),
                offer.allowed() || tried || action.from().contains(stage) && !offer.otherKind());
    }
}
