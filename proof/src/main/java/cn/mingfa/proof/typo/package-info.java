/** Finds wrong characters: where a text is hard to believe and a reading that sounds or looks alike is easy to believe. */
@NullMarked
package cn.mingfa.proof.typo;

import org.jspecify.annotations.NullMarked;
