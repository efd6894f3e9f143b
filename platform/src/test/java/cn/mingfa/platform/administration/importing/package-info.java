/** Helpers for tests of lists of people. */
@NullMarked
@NamedInterface("importing")
package cn.mingfa.platform.administration.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
