/** The public site: pages without an account, without script, in a lean layout of their own. */
@NullMarked
package cn.mingfa.platform.web.publication;

import org.jspecify.annotations.NullMarked;
