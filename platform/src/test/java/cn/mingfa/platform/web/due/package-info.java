/** Tests of the pages. */
@NullMarked
package cn.mingfa.platform.web.due;

import org.jspecify.annotations.NullMarked;
