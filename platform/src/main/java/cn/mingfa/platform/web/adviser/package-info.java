/** Pages of 法律顾问: the adviser's desk in three stages and the yearly service statement. */
@NullMarked
package cn.mingfa.platform.web.adviser;

import org.jspecify.annotations.NullMarked;
