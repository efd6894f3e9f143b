/** The embedded PostgreSQL and the way to an external one. */
@NullMarked
package cn.mingfa.platform.postgres;

import org.jspecify.annotations.NullMarked;
