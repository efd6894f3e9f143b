package cn.mingfa.platform.definitions;

/**
 * Other definitions are in use from now on: what was derived from the former ones is to be derived anew.
 *
 * @param edition of the office's own definitions
 */
public record CatalogueTaken(long edition) {}
