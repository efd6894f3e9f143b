package cn.mingfa.bench.proof;

import cn.mingfa.proof.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts nobody would write: a few words and marks over and over, without the stops that part other texts into sentences.
 * They show a rule whose cost grows faster than the text, and one that steps over an end.
 */
final class Hostile {

    private static final int LONGEST_PIECE = 6;
    private static final int LONGEST_UNIT = 5;
    private static final String MARKS =
            "，。；、：（）《》“”…—-×*#|[]% \n\u3000<>「』〔】＂％＊～@~^_`{}=·•●①Ⅱａ\u00a0\u200b\ufeff\t\ue000";
    private static final List<String> TURNS = List.of(
            "12件", "2025年", "１", "1.", "一、", "（一）", "一是", "其中", "分别", "同比", "共", "第", "条", "等", "和", "项", "百", "为",
            "”。", "、、");
    private static final List<String> FRONTS =
            List.of("", "栖禾县2025年度法治政府建设情况报告\n一、主要举措和成效\n", "栖禾县2025年政府信息公开工作年度报告\n一、总体情况\n", "一、工作情况\n（一）概况。2025年，");

    private final Random random;
    private final List<String> examples = RuleBook.entries().stream()
            .flatMap(entry -> entry.example().stream())
            .filter(example -> example.length() > LONGEST_PIECE)
            .toList();

    private Hostile(long seed) {
        random = new Random(seed);
    }

    /** So many texts of the length, the same for one seed. */
    static List<String> texts(long seed, int count, int length) {
        var hostile = new Hostile(seed);
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            texts.add(hostile.text(length));
        }
        return texts;
    }

    private String text(int length) {
        var pieces = new ArrayList<String>();
        for (int i = random.nextInt(LONGEST_UNIT); i >= 0; i--) {
            pieces.add(piece());
        }
        boolean shuffled = random.nextInt(4) == 0;
        var text = new StringBuilder(FRONTS.get(random.nextInt(FRONTS.size())));
        for (int i = 0; text.length() < length; i++) {
            text.append(pieces.get(shuffled ? random.nextInt(pieces.size()) : i % pieces.size()));
        }
        return text.substring(0, length);
    }

    private String piece() {
        return switch (random.nextInt(3)) {
            case 0 -> String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())));
            case 1 -> TURNS.get(random.nextInt(TURNS.size()));
            default -> {
                String example = examples.get(random.nextInt(examples.size()));
                int from = random.nextInt(example.length() - LONGEST_PIECE);
                yield example.substring(from, from + 1 + random.nextInt(LONGEST_PIECE));
            }
        };
    }
}
