package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets the kernel have the last word on a formula once our own, better located checks of it found nothing: whatever
 * loads can be evaluated.
 */
final class Backstop {

    private final Reading reading;
    private final Findings findings;
    private final int atReading;
    private int atChecking;

    private Backstop(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
        this.atReading = findings.count();
    }

    /** To be called before the formula is read, so that its own checks come after. */
    static Backstop begin(Reading reading, Findings findings) {
        Backstop backstop = new Backstop(reading, findings);
        reading.later((known, found) -> backstop.atChecking = found.count());
        return backstop;
    }

    void end(Place at, Set<String> types, Function<Function<String, Optional<MatterType>>, List<String>> check) {
        if (findings.count() != atReading) {
            return;
        }
        reading.later((known, found) -> {
            boolean sound = types.stream().allMatch(type -> known.matter(type).isPresent());
            if (sound && found.count() == atChecking) {
                check.apply(known::matter).forEach(sentence -> found.add(at, "formula", sentence));
            }
        });
    }
}
