package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.condition.LinkType;
import java.util.Arrays;
import java.util.List;

/** Links between matters, seen from either end. */
public final class LinkWords {

    private LinkWords() {}

    static String of(LinkType type, boolean outgoing) {
        return switch (type) {
            case REVIEWED_BY -> outgoing ? "由此件审核" : "审核了此件";
            case LED_TO -> outgoing ? "引出" : "起因于";
            case ANSWERS -> outgoing ? "答复" : "由此件答复";
            case SUPERSEDES -> outgoing ? "取代" : "被取代于";
            case SAME_AS -> outgoing ? "与此件为同一事项，只计此件" : "也登记为此件，不重复计数";
            case PART_OF -> outgoing ? "属于" : "包括";
        };
    }

    /** A kind of link as a list offers it, seen from the matter that makes it. */
    public record Kind(String name, String words) {}

    static List<Kind> kinds() {
        return Arrays.stream(LinkType.values())
                .map(type -> new Kind(type.name(), of(type, true)))
                .toList();
    }
}
