/** Tests of the search for wrong characters, its measure and the program that learns its forest. */
@NullMarked
package cn.mingfa.proof.typo;

import org.jspecify.annotations.NullMarked;
