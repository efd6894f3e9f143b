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
    private int before;

    private Backstop(Reading reading) {
        this.reading = reading;
    }

    /** To be called before the formula is read, so that its own checks come after. */
    static Backstop begin(Reading reading) {
        Backstop backstop = new Backstop(reading);
        reading.later((known, findings) -> backstop.before = findings.count());
        return backstop;
    }

    void end(Place at, Set<String> types, Function<Function<String, Optional<MatterType>>, List<String>> check) {
        reading.later((known, findings) -> {
            boolean sound = types.stream().allMatch(type -> known.matter(type).isPresent());
            if (sound && findings.count() == before) {
                check.apply(known::matter).forEach(sentence -> findings.add(at, "formula", sentence));
            }
        });
    }
}
