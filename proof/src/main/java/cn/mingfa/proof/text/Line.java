package cn.mingfa.proof.text;

/** One line without the blanks around it, never empty; offsets into the original text. */
public record Line(int start, int end) {

    public int length() {
        return end - start;
    }

    String of(String source) {
        return source.substring(start, end);
    }
}
