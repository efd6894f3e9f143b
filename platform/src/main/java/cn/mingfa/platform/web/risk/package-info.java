/** Pages of risk cards, from cause to the end of the recurrence window. */
@NullMarked
package cn.mingfa.platform.web.risk;

import org.jspecify.annotations.NullMarked;
