package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Words;

/** Where things are published. New media are counted by themselves, together with others only all that is published. */
final class Channels {

    private static final Words MEDIA = Words.list("media-channels.txt");
    private static final Words OTHERS = Words.list("channels-others.txt");
    private static final String JOINERS = "、和及与";

    private Channels() {}

    /** Whether new media and other channels are named together: 通过网站、微信公众号等发布信息650条. */
    static boolean areSeveral(String words) {
        return MEDIA.occurIn(words) && OTHERS.occurIn(words) && words.chars().anyMatch(c -> JOINERS.indexOf(c) >= 0);
    }

    /** Whether new media are named and nothing else: 依托公众号、视频号，全年发布信息100余条. */
    static boolean areMediaOnly(String words) {
        return MEDIA.occurIn(words) && !OTHERS.occurIn(words);
    }

    /** Whether new media are named. */
    static boolean areMedia(String words) {
        return MEDIA.occurIn(words);
    }
}
