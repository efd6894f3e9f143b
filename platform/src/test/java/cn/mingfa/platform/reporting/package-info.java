/** Reports: what people write over what the ledger says. */
@NullMarked
package cn.mingfa.platform.reporting;

import org.jspecify.annotations.NullMarked;
