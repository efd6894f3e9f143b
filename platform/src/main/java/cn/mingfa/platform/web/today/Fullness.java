package cn.mingfa.platform.web.today;

import cn.mingfa.platform.reporting.PartView;
import cn.mingfa.platform.reporting.Progress;
import cn.mingfa.platform.web.part.PartNames;
import java.util.List;
import java.util.UUID;

/** How full the year's report is, part by part. */
public record Fullness(int year, String href, int filled, int total, List<Part> parts) {

    public Fullness {
        parts = List.copyOf(parts);
    }

    /** @param lacks what is missing, in one line; empty when nothing is */
    public record Part(String heading, int filled, int total, String lacks, String href) {}

    static Fullness of(Progress progress, UUID unit, int year) {
        String href = "/reports/" + unit + "/" + year;
        List<Part> parts =
                progress.parts().stream().map(part -> part(part, href)).toList();
        return new Fullness(year, href, progress.filled(), progress.total(), parts);
    }

    private static Part part(PartView part, String href) {
        return new Part(
                PartNames.brief(part.kind()),
                part.filled(),
                part.total(),
                PartNames.lacks(part.missing()),
                href + "#part-" + part.kind().key());
    }
}
