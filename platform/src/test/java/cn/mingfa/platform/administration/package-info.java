/** What is done to offices, on a real PostgreSQL. */
@NullMarked
package cn.mingfa.platform.administration;

import org.jspecify.annotations.NullMarked;
