/** Typed values of a matter's fields. */
@NullMarked
package cn.mingfa.kernel.value;

import org.jspecify.annotations.NullMarked;
