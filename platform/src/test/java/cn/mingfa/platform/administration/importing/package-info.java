/** Helpers for tests of lists of people. */
@NullMarked
package cn.mingfa.platform.administration.importing;

import org.jspecify.annotations.NullMarked;
