package cn.mingfa.platform.definitions;

import java.time.Instant;

/**
 * The office's own definitions as taken into use once (启用记录); names as they were.
 *
 * @param number from 1 upwards
 * @param why as whoever took it wrote
 * @param words what changed, a plain Chinese sentence
 */
public record Edition(
        long number, Instant at, Way way, String name, String post, String unitName, String why, String words) {

    /** How it came. */
    public enum Way {
        /** Written in a page. */
        PAGE,
        /** Found in the folder. */
        FOLDER,
        /** An earlier one taken again. */
        BACK
    }
}
