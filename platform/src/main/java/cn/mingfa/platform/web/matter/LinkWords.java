package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.condition.LinkType;

/** Links between matters, seen from either end. */
final class LinkWords {

    private LinkWords() {}

    static String of(LinkType type, boolean outgoing) {
        return switch (type) {
            case REVIEWED_BY -> outgoing ? "由此件审核" : "审核了此件";
            case LED_TO -> outgoing ? "引出" : "起因于";
            case ANSWERS -> outgoing ? "答复" : "由此件答复";
            case SUPERSEDES -> outgoing ? "取代" : "被取代于";
            case SAME_AS -> "与此件为同一事项";
        };
    }
}
