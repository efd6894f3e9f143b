/** The text as lines, blocks and roles, with a folded view of each block that maps back to the original offsets. */
@NullMarked
package cn.mingfa.proof.text;

import org.jspecify.annotations.NullMarked;
