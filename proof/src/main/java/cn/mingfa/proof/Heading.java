package cn.mingfa.proof;

import java.util.Optional;

/**
 * One heading of the outline.
 *
 * @param level 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）
 * @param number as printed, e.g. {@code 一、}; empty where the numbering was lost
 * @param heading the words of the heading without number and final stop
 * @param start of the words in the text
 * @param end exclusive
 */
public record Heading(int level, Optional<String> number, String heading, Part part, int start, int end) {}
