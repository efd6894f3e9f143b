/** Sentences taken over from other reports, shortcomings that stay, promises that are forgotten. */
@NullMarked
package cn.mingfa.proof.checks.copy;

import org.jspecify.annotations.NullMarked;
