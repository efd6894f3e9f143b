/** Laws, plans and fixed expressions cited. */
@NullMarked
package cn.mingfa.proof.checks.citation;

import org.jspecify.annotations.NullMarked;
