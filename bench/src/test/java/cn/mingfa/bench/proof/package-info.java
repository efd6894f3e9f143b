/** Whether the evaluation set and the generator of defects are what they claim to be. */
@NullMarked
package cn.mingfa.bench.proof;

import org.jspecify.annotations.NullMarked;
