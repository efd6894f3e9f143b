package cn.mingfa.proof;

/** One separable promise of the part on next year. */
public record Commitment(String text, int start, int end) {}
