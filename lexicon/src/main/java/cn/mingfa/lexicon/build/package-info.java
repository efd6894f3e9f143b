/** Makes the binary of the lexicon out of our own corpus and of open dictionaries; runs in the build, never shipped. */
@NullMarked
package cn.mingfa.lexicon.build;

import org.jspecify.annotations.NullMarked;
