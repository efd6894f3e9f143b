/** The deadline calculator: any rule, any start, with the whole question in the address. */
@NullMarked
package cn.mingfa.platform.web.due;

import org.jspecify.annotations.NullMarked;
