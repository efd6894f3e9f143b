/** Pages of links for people without an account: what the outsider sees, and how those inside make and watch links. */
@NullMarked
package cn.mingfa.platform.web.outside;

import org.jspecify.annotations.NullMarked;
