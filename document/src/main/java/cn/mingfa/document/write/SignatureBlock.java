package cn.mingfa.document.write;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.OfficialDocument.Signature;

/**
 * 署名 and 成文日期 (GB/T 9704-2012, 7.3.5). For the seal: the date four 字 from the right, the name centred over it. Without
 * seal: the name two 字 from the right, the date beginning two 字 after the name begins.
 */
final class SignatureBlock {

    /** In half 字. */
    private static final int TWO = 4;

    private static final int FOUR = 8;

    private static final String KEEP = "<w:keepNext/>";

    private SignatureBlock() {}

    static void write(Signature signature, boolean sealed, Markup out) {
        String date = OfficialDocument.chinese(signature.date());
        int name = Layout.halves(signature.issuer());
        int day = Layout.halves(date);
        out.empty(KEEP);
        if (sealed) {
            // The seal's upper edge comes within one line of the text.
            out.empty(KEEP);
            int right = FOUR + (day - name) / 2;
            line(signature.issuer(), Math.max(0, right), out);
            line(date, right < 0 ? (name - day) / 2 : FOUR, out);
        } else if (day > name) {
            line(signature.issuer(), TWO + day + TWO - name, out);
            line(date, TWO, out);
        } else {
            line(signature.issuer(), TWO, out);
            line(date, name - day, out);
        }
    }

    private static void line(String text, int right, Markup out) {
        out.open("Signature", "<w:ind w:right=\"" + Layout.halvesToTwips(right) + "\"/>")
                .run(Face.FANG.text(), text)
                .close();
    }
}
