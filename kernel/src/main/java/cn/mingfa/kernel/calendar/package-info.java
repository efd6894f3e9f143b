/** Working calendar (工作日历): statutory holidays and make-up workdays, year by year. */
@NullMarked
package cn.mingfa.kernel.calendar;

import org.jspecify.annotations.NullMarked;
