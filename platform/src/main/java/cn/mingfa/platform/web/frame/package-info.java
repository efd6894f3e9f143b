/** What every page has around it: the bar, settings kept in cookies, logging in, search, and what is said when it fails. */
@NullMarked
package cn.mingfa.platform.web.frame;

import org.jspecify.annotations.NullMarked;
