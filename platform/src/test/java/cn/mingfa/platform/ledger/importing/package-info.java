/** Imports of workbooks into a real ledger. */
@NullMarked
package cn.mingfa.platform.ledger.importing;

import org.jspecify.annotations.NullMarked;
