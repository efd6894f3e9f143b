/** Tests of what stands around every page. */
@NullMarked
package cn.mingfa.platform.web.frame;

import org.jspecify.annotations.NullMarked;
