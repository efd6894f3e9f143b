package cn.mingfa.proof;

import java.util.Optional;

/** One shortcoming a report admits, with the cause where the text names one. */
public record Shortcoming(String text, int start, int end, Optional<String> cause) {}
