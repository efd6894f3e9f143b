/** Whether the benchmarks still run. */
@NullMarked
package cn.mingfa.bench;

import org.jspecify.annotations.NullMarked;
