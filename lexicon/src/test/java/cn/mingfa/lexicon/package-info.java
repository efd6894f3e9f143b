/** Tests of the shipped lexicon. */
@NullMarked
package cn.mingfa.lexicon;

import org.jspecify.annotations.NullMarked;
