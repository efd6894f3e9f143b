/** Walks through the running product in a real browser, as its users would. */
@NullMarked
package cn.mingfa.e2e;

import org.jspecify.annotations.NullMarked;
