/**
 * What planning a year needs to see (履职、名册、风险、诉求余量): leaders' duties with their acts, rosters on a day, risk cards,
 * what is left open. It only reads the ledger through its face, and what it drafts goes back in by the same door.
 */
@NullMarked
package cn.mingfa.platform.planning;

import org.jspecify.annotations.NullMarked;
