package cn.mingfa.platform.library;

/** A document was put on the shelf of accepted documents or taken off it. */
public record ShelfChanged() {}
