/** Figures (数据): declared formulas over matters and exact results with the rows behind them. */
@NullMarked
package cn.mingfa.kernel.figure;

import org.jspecify.annotations.NullMarked;
