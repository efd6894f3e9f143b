package cn.mingfa.bench.peers;

import cn.mingfa.bench.proof.Mark;
import cn.mingfa.bench.proof.Proofreader;
import com.github.houbb.word.checker.util.WordCheckerHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** word-checker on what is Chinese in a text: its English side would edit addresses. */
final class WordChecker implements Proofreader {

    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]+");

    @Override
    public String name() {
        return "word-checker 1.1.0";
    }

    @Override
    public List<Mark> read(String text) {
        var marks = new ArrayList<Mark>();
        Matcher run = HAN.matcher(text);
        while (run.find()) {
            String words = run.group();
            String corrected = WordCheckerHelper.correct(words);
            if (!corrected.equals(words)) {
                marks.add(mark(run.start(), words, corrected));
            }
        }
        return marks;
    }

    /** The stretch where the two differ. */
    private static Mark mark(int at, String words, String corrected) {
        int from = 0;
        while (from < Math.min(words.length(), corrected.length()) && words.charAt(from) == corrected.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < Math.min(words.length(), corrected.length()) - from
                && words.charAt(words.length() - 1 - tail) == corrected.charAt(corrected.length() - 1 - tail)) {
            tail++;
        }
        return new Mark(
                "peer.word",
                true,
                at + from,
                at + words.length() - tail,
                List.of(corrected.substring(from, corrected.length() - tail)));
    }
}
