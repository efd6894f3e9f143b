/** Tests of what Today says. */
@NullMarked
package cn.mingfa.platform.web.today;

import org.jspecify.annotations.NullMarked;
