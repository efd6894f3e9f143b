/** Pages of leaders' duties: the duty page, the duty statement drafted from the ledger. */
@NullMarked
package cn.mingfa.platform.web.duty;

import org.jspecify.annotations.NullMarked;
