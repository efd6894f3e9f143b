/** Figures over the ledger against the same figures in memory. */
@NullMarked
package cn.mingfa.platform.figures;

import org.jspecify.annotations.NullMarked;
