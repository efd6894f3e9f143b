package cn.mingfa.platform.web.proof;

import cn.mingfa.proof.Genre;
import java.util.Arrays;
import java.util.List;

/** Kinds of documents as pages call them. */
public final class GenreWords {

    private GenreWords() {}

    /** One to choose. */
    public record Choice(String key, String name) {}

    static List<Choice> choices() {
        return Arrays.stream(Genre.values())
                .map(g -> new Choice(g.key(), of(g)))
                .toList();
    }

    static String of(Genre genre) {
        return switch (genre) {
            case LAW_BASED_GOVERNMENT -> "法治政府建设年度报告";
            case DISCLOSURE -> "政府信息公开工作年度报告";
            case OTHER -> "其他公文";
        };
    }
}
