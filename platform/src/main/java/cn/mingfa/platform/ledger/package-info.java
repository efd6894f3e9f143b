/** Matters as they stand, their append-only journal, their clocks, evidence and numbers. */
@NullMarked
package cn.mingfa.platform.ledger;

import org.jspecify.annotations.NullMarked;
