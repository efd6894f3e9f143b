/** Pieces that stand on many pages: dates in words, clock strips, rulers, the month grid, values and form questions. */
@NullMarked
package cn.mingfa.platform.web.part;

import org.jspecify.annotations.NullMarked;
