/** Pages of what people are told: the inbox, its settings, the calendar behind a secret address. */
@NullMarked
package cn.mingfa.platform.web.notices;

import org.jspecify.annotations.NullMarked;
