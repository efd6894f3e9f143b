/** What everybody may read of the ledger without an account, and what the public says to it. */
@NullMarked
package cn.mingfa.platform.publication;

import org.jspecify.annotations.NullMarked;
