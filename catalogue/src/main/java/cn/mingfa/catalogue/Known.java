package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.matter.MatterType;
import java.util.Optional;

/** Looks up what references point at, once all files are read. */
record Known(
        Reading reading, Versions<ClockRule> clocks, Versions<MatterType> matters, Versions<Indicator> indicators) {

    /**
     * Whether something of that name was declared; notes a finding if not. A definition that was declared and turned
     * out unsound has findings of its own, so nothing is said about references to it.
     */
    boolean declared(Urn.Kind kind, String key, Place at, Findings findings) {
        boolean known = key.isBlank() || reading.keys(kind).contains(key);
        if (!known) {
            findings.add(
                    at,
                    "unknown_reference",
                    "没有名为“" + key + "”的" + label(kind) + NearestName.hint(key, reading.keys(kind)));
        }
        return known;
    }

    Optional<ClockRule> clock(String key) {
        return clocks.newest(key);
    }

    Optional<MatterType> matter(String key) {
        return matters.newest(key);
    }

    static String label(Urn.Kind kind) {
        return switch (kind) {
            case CLOCK -> "期限规则";
            case MATTER -> "事项类型";
            case INDICATOR -> "指标";
            case OUTLINE -> "提纲";
            case WATCH -> "提醒";
            case MATRIX -> "覆盖表";
            case LETTER -> "文书";
        };
    }
}
