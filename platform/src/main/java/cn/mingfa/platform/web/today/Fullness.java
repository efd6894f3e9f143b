package cn.mingfa.platform.web.today;

import cn.mingfa.platform.reporting.PartView;
import cn.mingfa.platform.reporting.Progress;
import java.util.List;
import java.util.UUID;

/** How full the year's report is, part by part. */
record Fullness(int year, String href, int filled, int total, List<Part> parts) {

    private static final int NAMED = 2;

    Fullness {
        parts = List.copyOf(parts);
    }

    /** @param lacks what is missing, in one line; empty when nothing is */
    record Part(String heading, int filled, int total, String lacks, String href) {}

    static Fullness of(Progress progress, UUID unit, int year) {
        String href = "/reports/" + unit + "/" + year;
        List<Part> parts =
                progress.parts().stream().map(part -> part(part, href)).toList();
        return new Fullness(year, href, progress.filled(), progress.total(), parts);
    }

    private static Part part(PartView part, String href) {
        String heading = part.heading().replaceFirst("^[一二三四五六七八九十]+、", "");
        return new Part(
                heading,
                part.filled(),
                part.total(),
                lacks(part.missing()),
                href + "#part-" + part.kind().key());
    }

    private static String lacks(List<String> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        String named = String.join("、", missing.subList(0, Math.min(NAMED, missing.size())));
        return missing.size() <= NAMED ? "缺" + named : "缺" + named + "等 " + missing.size() + " 项";
    }
}
