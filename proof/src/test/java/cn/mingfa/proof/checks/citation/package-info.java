/** Tests of the checks over laws, plans and fixed expressions. */
@NullMarked
package cn.mingfa.proof.checks.citation;

import org.jspecify.annotations.NullMarked;
