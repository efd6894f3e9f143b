package cn.mingfa.platform.web.part;

import cn.mingfa.catalogue.Outline.PartKind;
import java.util.List;

/** The parts of a report by short names, for margins and meters. */
public final class PartNames {

    private static final int NAMED = 2;

    private PartNames() {}

    public static String brief(PartKind kind) {
        return switch (kind) {
            case ACHIEVEMENTS -> "举措和成效";
            case SHORTCOMINGS -> "不足和原因";
            case PRINCIPAL -> "第一责任人履职";
            case NEXT_YEAR -> "下一年安排";
            case OTHER -> "其他需要报告的情况";
        };
    }

    /** What is missing in one line: 缺甲、乙等 5 项; empty when nothing is. */
    public static String lacks(List<String> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        String named = String.join("、", missing.subList(0, Math.min(NAMED, missing.size())));
        return missing.size() <= NAMED ? "缺" + named : "缺" + named + "等 " + missing.size() + " 项";
    }
}
