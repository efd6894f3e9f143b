/**
 * How good proofreading is: own reports clean to the last character, defects set into them by a seeded generator, and what
 * a proofreader makes of both. Knows nothing of how the rules work; judges them as a stranger would.
 */
@NullMarked
package cn.mingfa.bench.proof;

import org.jspecify.annotations.NullMarked;
