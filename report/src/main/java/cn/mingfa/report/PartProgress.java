package cn.mingfa.report;

import cn.mingfa.catalogue.Outline.PartKind;
import java.util.List;

/**
 * How full a part is.
 *
 * @param heading without number, placeholders filled
 * @param filled how many of the indicators asked for have a value, zero and not-applicable included
 * @param missing names of those that have none
 */
public record PartProgress(PartKind kind, String heading, int filled, int total, List<String> missing) {

    public PartProgress {
        missing = List.copyOf(missing);
    }
}
