package cn.mingfa.proof.checks.structure;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One name between quotation marks or 《》 written two ways in a document: a plan, a project, a brand, a paper of the
 * office's own. Two names that differ by one character are one name if the characters sound or look alike; if moreover one
 * of them stands once and the other several times, the rare one is very probably the slip. Names that differ on purpose
 * (第一批, 第二批; 法律, 法治) differ by characters that do not sound alike, and are left alone.
 */
final class VariedNames implements Check {

    private static final Rule RULE = Rule.hint("consistency.name", Basis.NONE);
    private static final String OPENERS = "“《";
    private static final String CLOSERS = "”》";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST = 400;
    private static final int ALIKE = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    /** A name where it stands, and how often it stands anywhere in the document. */
    private record Name(Block block, int from, String text, int times) {
        int to() {
            return from + text.length();
        }
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Name> names = names(dossier);
        for (int i = 0; i < names.size(); i++) {
            Name one = names.get(i);
            for (int k = 0; k < i; k++) {
                Name other = names.get(k);
                if (isOneName(dossier, one.text(), other.text())) {
                    // where neither is the rarer, the later one is told
                    note(one.times() <= other.times() ? one : other, one.times() <= other.times() ? other : one, notes);
                }
            }
        }
    }

    private static void note(Name odd, Name usual, Notes notes) {
        boolean sure = odd.times() == 1 && usual.times() > 1;
        String message = "这个名称另一处写作“" + usual.text() + "”，这里写作“" + odd.text() + "”，请核对统一。";
        notes.span(
                sure ? Severity.WARNING : Severity.HINT,
                odd.block().view().start(odd.from()),
                odd.block().view().end(odd.to()),
                message,
                sure ? Optional.of(usual.text()) : Optional.empty());
    }

    /** Each name once, in the order of the text. */
    private static List<Name> names(Dossier dossier) {
        var names = new ArrayList<Name>();
        var known = new HashSet<String>();
        for (Block block : dossier.prose()) {
            String text = block.text();
            for (int at = 0; at < text.length() && names.size() < MOST; at++) {
                int kind = OPENERS.indexOf(text.charAt(at));
                int close = kind < 0 ? -1 : text.indexOf(CLOSERS.charAt(kind), at);
                int length = close - at - 1;
                if (close < 0 || length < SHORTEST || length > LONGEST) {
                    continue;
                }
                String name = text.substring(at + 1, close);
                if (isName(name) && known.add(name)) {
                    names.add(new Name(block, at + 1, name, times(dossier, name)));
                }
            }
        }
        return names;
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean letter = text.charAt(i) < 0x80 && Character.isLetter(text.charAt(i));
            if (!Chars.isHan(text.charAt(i)) && !letter && "（）－—".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int times(Dossier dossier, String name) {
        int times = 0;
        for (Block block : dossier.prose()) {
            for (int at = block.text().indexOf(name); at >= 0; at = block.text().indexOf(name, at + name.length())) {
                times++;
            }
        }
        return times;
    }

    private static boolean isOneName(Dossier dossier, String a, String b) {
        if (a.length() != b.length() || (isStatute(dossier, a) && isStatute(dossier, b))) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && alike(a.charAt(different), b.charAt(different));
    }

    private static boolean isStatute(Dossier dossier, String title) {
        return dossier.background().statutes().find(title).isPresent();
    }

    private static boolean alike(char a, char b) {
        Lexicon lexicon = Lexicon.shipped();
        boolean counts = Chars.isChineseDigit(a) || Chars.isChineseDigit(b);
        return !counts
                && (lexicon.sounds().between(a, b) <= Sounds.OTHER_TONE
                        || lexicon.shapes().between(a, b) >= ALIKE);
    }
}
