/** The embedded database, tried for real. */
@NullMarked
package cn.mingfa.platform.postgres;

import org.jspecify.annotations.NullMarked;
