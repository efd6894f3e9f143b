/** Tests of the statutes as data. */
@NullMarked
package cn.mingfa.proof.statutes;

import org.jspecify.annotations.NullMarked;
