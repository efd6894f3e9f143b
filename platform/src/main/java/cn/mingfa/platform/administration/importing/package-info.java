/** Bringing a list of people into the organisation: first a dry run, then everybody in one transaction. */
@NullMarked
@NamedInterface("importing")
package cn.mingfa.platform.administration.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
