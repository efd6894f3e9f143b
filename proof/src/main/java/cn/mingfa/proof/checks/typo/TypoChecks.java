package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class TypoChecks {

    private static final List<Check> ALL = List.of(
            new RepeatedWords(),
            WrongCharacters.single(),
            WrongCharacters.word(),
            MisplacedCharacters.swapped(),
            MisplacedCharacters.doubled(),
            MisplacedCharacters.dropped(),
            new MisusedWords(),
            new Blends(),
            new MistakenMeasures(),
            new Particles(),
            new LostSubjects());

    private TypoChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
