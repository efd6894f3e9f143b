package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.definition.Edition;

/**
 * An indicator (指标): one declared formula.
 *
 * @param key e.g. {@code law_training_persons}
 * @param name e.g. 法治培训人次
 * @param unit printed behind the number, e.g. 人次; {@code %} for rates
 * @param meaning 口径: in one Chinese sentence what is counted
 */
public record Indicator(Edition edition, String key, String name, String unit, String meaning, Formula formula) {}
