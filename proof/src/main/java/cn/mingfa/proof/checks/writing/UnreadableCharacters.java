package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;

/** Characters that are the trace of a wrong encoding or of a private font. */
final class UnreadableCharacters implements Check {

    private static final Rule RULE = Rule.error("residue.unreadable", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String text = dossier.source();
        for (Block block : dossier.prose()) {
            for (int i = block.start(); i < block.end(); i++) {
                if (isBad(text, i)) {
                    int end = i + 1;
                    while (end < block.end() && isBad(text, end)) {
                        end++;
                    }
                    notes.at(i, end, "这里是乱码或专用字体的字符，别处打开看不见，请对照原稿改正。");
                    i = end;
                }
            }
        }
    }

    private static boolean isBad(String text, int at) {
        char c = text.charAt(at);
        return c == '\ufffd'
                || (c >= '\ue000' && c <= '\uf8ff')
                || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                || text.startsWith("锟斤拷", at);
    }
}
