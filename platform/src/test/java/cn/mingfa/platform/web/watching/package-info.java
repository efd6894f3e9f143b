/** Tests of the pages of what needs looking after. */
@NullMarked
package cn.mingfa.platform.web.watching;

import org.jspecify.annotations.NullMarked;
