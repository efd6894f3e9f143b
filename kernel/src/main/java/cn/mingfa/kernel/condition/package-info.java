/** Declared conditions over a matter: finite trees, evaluated in memory and compiled to SQL with the same meaning. */
@NullMarked
package cn.mingfa.kernel.condition;

import org.jspecify.annotations.NullMarked;
