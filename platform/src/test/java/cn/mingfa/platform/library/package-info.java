/** Tests of the library, over a real PostgreSQL. */
@NullMarked
package cn.mingfa.platform.library;

import org.jspecify.annotations.NullMarked;
