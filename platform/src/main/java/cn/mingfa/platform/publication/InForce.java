package cn.mingfa.platform.publication;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Publication.Force;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.publication.Standing.Tone;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a document is in force on a day (有效性): its last day of validity is a day in force, the day after is not,
 * whatever anybody has recorded by then. An end before its time holds from the day it names.
 */
final class InForce {

    private final MatterType.Validity validity;
    private final Force force;

    InForce(MatterType.Validity validity, Force force) {
        this.validity = validity;
        this.force = force;
    }

    Standing of(Matter document, LocalDate today) {
        return ended(document, today)
                .or(() -> day(document, validity.to())
                        .filter(last -> last.isBefore(today))
                        .map(last -> new Standing("已失效", Tone.OVER, "有效期至" + Dates.full(last) + "，已经届满")))
                .or(() -> day(document, validity.from())
                        .filter(first -> first.isAfter(today))
                        .map(first -> new Standing("尚未施行", Tone.ON_THE_WAY, "自" + Dates.full(first) + "起施行")))
                .or(() -> day(document, validity.to())
                        .filter(last -> !last.isAfter(today.plusDays(force.soonDays())))
                        .map(last -> new Standing("即将到期", Tone.SOON, "现行有效，有效期至" + Dates.full(last))))
                .orElseGet(() -> new Standing("现行有效", Tone.OPEN, basis(document)));
    }

    private Optional<Standing> ended(Matter document, LocalDate today) {
        if (!(document.fields().get(force.outcome()) instanceof Value.Choice outcome)) {
            return Optional.empty();
        }
        return Optional.ofNullable(force.ended().get(outcome.code()))
                .flatMap(word -> day(document, force.on())
                        .filter(on -> !on.isAfter(today))
                        .map(on -> new Standing(
                                word,
                                Tone.OVER,
                                "自" + Dates.full(on) + "起" + word.replace("已", "") + ground(document))));
    }

    private String ground(Matter document) {
        return document.fields().get(force.ground()) instanceof Value.Text ground ? "，依据：" + ground.text() : "";
    }

    private String basis(Matter document) {
        String until = day(document, validity.to())
                .map(last -> "有效期至" + Dates.full(last))
                .orElse("没有规定有效期，长期有效");
        return day(document, validity.from())
                .map(first -> "自" + Dates.full(first) + "起施行，" + until)
                .orElse(until);
    }

    private static Optional<LocalDate> day(Matter document, String key) {
        return Dates.of(document, key);
    }
}
