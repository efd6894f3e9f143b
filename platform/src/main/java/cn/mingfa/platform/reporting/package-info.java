/**
 * Annual reports in the making: drafted afresh from the ledger on every request, with what people edited laid over it,
 * checked, and written out. Stored is only what people did.
 */
@NullMarked
package cn.mingfa.platform.reporting;

import org.jspecify.annotations.NullMarked;
