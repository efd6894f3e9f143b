/** Matters (事项): their declared types, their journal, and the lifecycle between the two. */
@NullMarked
package cn.mingfa.kernel.matter;

import org.jspecify.annotations.NullMarked;
