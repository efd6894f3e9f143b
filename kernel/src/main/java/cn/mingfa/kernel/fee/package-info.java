/** Fees the law sets in tiers. */
@NullMarked
package cn.mingfa.kernel.fee;

import org.jspecify.annotations.NullMarked;
