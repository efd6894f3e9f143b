/** Figures against each other and against sense. */
@NullMarked
package cn.mingfa.proof.checks.figures;

import org.jspecify.annotations.NullMarked;
