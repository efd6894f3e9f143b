package cn.mingfa.platform.web.part;

import cn.mingfa.proof.Severity;
import java.util.List;
import java.util.stream.Stream;

/** How many findings there are of one severity, to look at these alone. */
public record Level(String key, String label, long count) {

    /** Of each severity that occurs, the gravest first; none where all are of one. */
    public static List<Level> of(List<Advice> items) {
        List<Level> levels = Stream.of(Severity.values())
                .map(grade -> new Level(
                        grade.key(),
                        grade.chinese(),
                        items.stream().filter(item -> item.grade() == grade).count()))
                .filter(level -> level.count() > 0)
                .toList();
        return levels.size() > 1 ? levels : List.of();
    }
}
