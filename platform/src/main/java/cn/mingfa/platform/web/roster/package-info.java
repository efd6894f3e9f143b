/** Pages of rosters with effective dates: who stood where on a day. */
@NullMarked
package cn.mingfa.platform.web.roster;

import org.jspecify.annotations.NullMarked;
