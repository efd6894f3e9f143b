/** Laws, regulations, plans and documents that reports cite: what they are called, since when, how long, what they say. */
@NullMarked
package cn.mingfa.proof.statutes;

import org.jspecify.annotations.NullMarked;
