/** Accounts, roles, logging in: who asks. */
@NullMarked
package cn.mingfa.platform.identity;

import org.jspecify.annotations.NullMarked;
