/** Tests of the checks over laws, plans and fixed expressions. */
@NullMarked
package cn.mingfa.proof.checks.typo;

import org.jspecify.annotations.NullMarked;
