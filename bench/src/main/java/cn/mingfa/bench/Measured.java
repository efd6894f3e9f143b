package cn.mingfa.bench;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One measured quantity.
 *
 * @param unit e.g. ms, 1/s, times
 * @param aim what the house asks for, in words, where it asks for something
 */
record Measured(String name, BigDecimal value, String unit, Optional<String> aim) {

    static Measured of(String name, BigDecimal value, String unit) {
        return new Measured(name, value, unit, Optional.empty());
    }

    Measured aiming(String words) {
        return new Measured(name, value, unit, Optional.of(words));
    }
}
