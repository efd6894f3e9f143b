package cn.mingfa.platform.publication;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import cn.mingfa.kernel.matter.Publication;
import cn.mingfa.platform.publication.Standing.Tone;
import java.time.LocalDate;
import java.util.Optional;

/** How a public matter stands: in force by its dates, open to comments, or else by its stage. */
record Standings(PublicRule rule, Neighbours neighbours) {

    Standing of(Matter matter) {
        Publication publication = rule.publication();
        if (publication.force().isPresent()) {
            MatterType.Validity validity = rule.type()
                    .validity()
                    .orElseThrow(() -> new IllegalStateException("no validity: " + matter.type()));
            return new InForce(validity, publication.force().get()).of(matter, rule.today());
        }
        if (publication.comments().isPresent()) {
            return of(matter, publication.comments().get());
        }
        String stage =
                rule.type().stage(matter.stage()).map(MatterType.Stage::label).orElse("");
        boolean over = matter.closedOn().isPresent();
        return new Standing(stage, over ? Tone.OVER : Tone.ON_THE_WAY, "");
    }

    private Standing of(Matter matter, Publication.Comments comments) {
        Optional<LocalDate> until = Dates.of(matter, comments.until());
        if (rule.holds(comments.together(), matter, neighbours)) {
            return new Standing("已反馈", Tone.OVER, "");
        }
        if (!takes(matter, comments)) {
            return new Standing(
                    "已截止",
                    Tone.ON_THE_WAY,
                    until.map(day -> "截止" + Dates.full(day)).orElse(""));
        }
        boolean soon =
                until.filter(day -> !day.isAfter(rule.today().plusDays(3))).isPresent();
        return new Standing(
                "征集中",
                soon ? Tone.SOON : Tone.OPEN,
                until.map(day -> "至" + Dates.full(day)).orElse(""));
    }

    /** Whether comments are taken today: on the last day still. */
    boolean takes(Matter matter, Publication.Comments comments) {
        return rule.holds(comments.open(), matter, neighbours)
                && Dates.of(matter, comments.until())
                        .filter(day -> !day.isBefore(rule.today()))
                        .isPresent();
    }
}
