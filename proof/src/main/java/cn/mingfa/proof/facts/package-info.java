/** Quantitative statements of a report: numerals, units, qualifiers, subjects, periods, indicators. */
@NullMarked
package cn.mingfa.proof.facts;

import org.jspecify.annotations.NullMarked;
