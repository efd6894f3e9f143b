/** Pages of what needs looking after: standing questions and coverage tables. */
@NullMarked
package cn.mingfa.platform.web.watching;

import org.jspecify.annotations.NullMarked;
