/** Tests of the pages. */
@NullMarked
package cn.mingfa.platform.web.part;

import org.jspecify.annotations.NullMarked;
