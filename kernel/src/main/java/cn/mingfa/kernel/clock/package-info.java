/** Statutory clocks (期限): rules of law, events of a case, and dates that explain themselves. */
@NullMarked
package cn.mingfa.kernel.clock;

import org.jspecify.annotations.NullMarked;
