package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Kind;
import java.util.Set;

/**
 * An indicator of the catalogue.
 *
 * @param key as in the catalogue
 * @param name its Chinese name
 * @param units the classes of units its figure may have
 */
record Indicator(String key, String name, Kind kind, Set<Unit.Kind> units) {}
