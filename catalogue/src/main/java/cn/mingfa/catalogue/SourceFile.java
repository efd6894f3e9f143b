package cn.mingfa.catalogue;

/**
 * One definition file as text.
 *
 * @param name as findings quote it, e.g. {@code matters/training.yaml}
 */
public record SourceFile(String name, String text) {}
