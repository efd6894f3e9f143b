package cn.mingfa.platform.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in which <code>{=indicator_key}</code> stands for a figure, read into pieces: <code>培训{=training_count}。</code>
 * is 培训, a token, 。 The pieces joined are the words again.
 */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\{=([a-z][a-z0-9_.]*)}");

    private Tokens() {}

    /** A piece of the words; {@code start} is its offset in them. */
    sealed interface Piece {
        int start();

        /** As it stands in the source. */
        String source();
    }

    record Words(int start, String source) implements Piece {}

    record Token(int start, String indicator) implements Piece {
        @Override
        public String source() {
            return write(indicator);
        }
    }

    static String write(String indicator) {
        return "{=" + indicator + "}";
    }

    static List<Piece> read(String source) {
        List<Piece> pieces = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int done = 0;
        while (token.find()) {
            if (token.start() > done) {
                pieces.add(new Words(done, source.substring(done, token.start())));
            }
            pieces.add(new Token(token.start(), token.group(1)));
            done = token.end();
        }
        if (done < source.length()) {
            pieces.add(new Words(done, source.substring(done)));
        }
        return pieces;
    }
}
