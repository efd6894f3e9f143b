/**
 * Figures: an indicator counted over the ledger, the number and its rows from one statement. Reads the ledger's current
 * rows ({@code matter}) and never writes.
 */
@NullMarked
package cn.mingfa.platform.figures;

import org.jspecify.annotations.NullMarked;
