/** Other proofreaders on the same texts, each in a process of its own. Nothing here is shipped. */
@NullMarked
package cn.mingfa.bench.peers;

import org.jspecify.annotations.NullMarked;
