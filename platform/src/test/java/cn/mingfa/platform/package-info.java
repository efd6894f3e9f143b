/** The server as a whole. */
@NullMarked
package cn.mingfa.platform;

import org.jspecify.annotations.NullMarked;
