/** Today: what is due, how full the year's report is, what the season still lacks. */
@NullMarked
package cn.mingfa.platform.web.today;

import org.jspecify.annotations.NullMarked;
