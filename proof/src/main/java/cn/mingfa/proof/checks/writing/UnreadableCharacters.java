package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;

/** Characters that are the trace of a wrong encoding, of a control code or of a private font. */
final class UnreadableCharacters implements Watch {

    private static final Rule RULE = Rule.error("residue.unreadable", Basis.NONE);
    /** What begins every full-width mark whose bytes were read in the wrong encoding; no words of this prose hold them. */
    private static final String UTF8_AS_GBK = "锛銆鈥";

    private static final String GARBLED = "锟烫屯" + UTF8_AS_GBK;
    private static final String CHARACTERS = characterSet();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return CHARACTERS;
    }

    @Override
    public boolean raw() {
        return true;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = dossier.source();
        if (at < notes.done()) {
            return;
        }
        int end = at;
        for (int n = bad(text, end); n > 0 && end + n <= block.end(); n = bad(text, end)) {
            end += n;
        }
        if (end > at) {
            notes.at(at, end, "这里是乱码或专用字体的字符，别处打开看不见，请对照原稿改正。");
        }
    }

    /** How many characters of garbage stand at the place. */
    private static int bad(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        if (c == '\ufffd' || isPrivate(c) || isControl(c)) {
            return 1;
        }
        if (text.startsWith("锟斤拷", at) || text.startsWith("烫烫烫", at) || text.startsWith("屯屯屯", at)) {
            return 3;
        }
        boolean utf8AsLatin = c >= '\u00c2' && c <= '\u00f4' && next >= '\u0080' && next <= '\u00bf';
        boolean utf8AsWindows = c == 'â' && (next == '€' || next == '„');
        boolean leftover = (c == '\u00c2' || c == '\u00c3') && (Chars.isHan(next) || next == ' ');
        if (UTF8_AS_GBK.indexOf(c) >= 0 || leftover) {
            return 1;
        }
        return utf8AsLatin || utf8AsWindows ? 2 : 0;
    }

    private static boolean isPrivate(char c) {
        return c >= '\ue000' && c <= '\uf8ff';
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || (c >= '\u007f' && c <= '\u009f');
    }

    private static String characterSet() {
        var set = new StringBuilder(GARBLED);
        for (char c = 0; c < '\u00a0'; c++) {
            if (isControl(c)) {
                set.append(c);
            }
        }
        for (char c = '\u00c2'; c <= '\u00f4'; c++) {
            set.append(c);
        }
        for (int c = 0xe000; c <= 0xf8ff; c++) {
            set.append((char) c);
        }
        return set.append('\ufffd').toString();
    }
}
