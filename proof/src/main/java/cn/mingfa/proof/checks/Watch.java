package cn.mingfa.proof.checks;

import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A rule that waits for certain characters. All such rules share one pass over the text, so that a rule costs nothing
 * where its characters do not stand.
 */
public interface Watch extends Check {

    /** Title, addressee and body. */
    Set<Role> PROSE = Set.copyOf(EnumSet.of(Role.TITLE, Role.ADDRESSEE, Role.BODY, Role.APPENDIX));

    /** The characters that call the rule, never empty. An Arabic digit calls it once, where its run begins. */
    String characters();

    /** What must stand right behind a run of Arabic digits for it to call the rule; empty where anything may. */
    default String behindDigits() {
        return "";
    }

    /** Whether the rule looks at the text as it stands and not at its folded view. */
    default boolean raw() {
        return false;
    }

    /** Roles of the blocks the rule is for. */
    default Set<Role> roles() {
        return PROSE;
    }

    /**
     * Looks at the place of one of the characters.
     *
     * @param at position in the view of the block; offset in the source text for a {@link #raw} rule
     */
    void at(Block block, int at, Dossier dossier, Notes notes);

    @Override
    default void run(Dossier dossier, Notes notes) {
        new Pass(List.of(this)).run(dossier, List.of(notes));
    }

    /** Whether the character at the position begins a run of Arabic digits, or is no digit at all. */
    static boolean calls(CharSequence text, int at, int from) {
        return !Chars.isDigit(text.charAt(at)) || at == from || !Chars.isDigit(text.charAt(at - 1));
    }
}
