/** Units and posts on a real PostgreSQL. */
@NullMarked
package cn.mingfa.platform.organisation;

import org.jspecify.annotations.NullMarked;
