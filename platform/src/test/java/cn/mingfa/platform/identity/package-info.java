/** Accounts and logging in, through the running server. */
@NullMarked
package cn.mingfa.platform.identity;

import org.jspecify.annotations.NullMarked;
