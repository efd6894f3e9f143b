/** The pages of units and people on a whole server. */
@NullMarked
package cn.mingfa.platform.web.organisation;

import org.jspecify.annotations.NullMarked;
