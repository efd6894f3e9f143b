/** The written surface: residue of tools, punctuation, numerals and dates. */
@NullMarked
package cn.mingfa.proof.checks.writing;

import org.jspecify.annotations.NullMarked;
