/**
 * What is known of official Chinese: words with their frequencies, pairs of neighbouring words, runs of characters, the
 * sound and the shape of every character. Read once from one binary resource, unchangeable, safe for any number of threads.
 */
@NullMarked
package cn.mingfa.lexicon;

import org.jspecify.annotations.NullMarked;
