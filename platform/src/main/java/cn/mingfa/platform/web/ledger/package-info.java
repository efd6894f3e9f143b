/** The ledger as one table for all types: views, filters in the address, totals, columns, export of exactly what is shown. */
@NullMarked
package cn.mingfa.platform.web.ledger;

import org.jspecify.annotations.NullMarked;
