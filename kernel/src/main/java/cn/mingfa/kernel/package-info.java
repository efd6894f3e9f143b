/** The framework-free core: working calendar, statutory clocks, matter lifecycle and figures. */
@NullMarked
package cn.mingfa.kernel;

import org.jspecify.annotations.NullMarked;
