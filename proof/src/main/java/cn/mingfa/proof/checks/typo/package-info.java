/** Wrong, repeated, dropped and swapped characters. */
@NullMarked
package cn.mingfa.proof.checks.typo;

import org.jspecify.annotations.NullMarked;
