/** Tests of the pages. */
@NullMarked
package cn.mingfa.platform.web.entry;

import org.jspecify.annotations.NullMarked;
