/**
 * Reading and proofing official reports: outline, facts, shortcomings and commitments out of a text, and every check
 * over it. Stands alone: no framework, no input or output but its own word lists, safe for any number of threads.
 */
@NullMarked
package cn.mingfa.proof;

import org.jspecify.annotations.NullMarked;
