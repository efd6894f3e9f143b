/** Bringing whole workbooks into the ledger: first a dry run, then everything in one transaction. */
@NullMarked
@NamedInterface("importing")
package cn.mingfa.platform.ledger.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
