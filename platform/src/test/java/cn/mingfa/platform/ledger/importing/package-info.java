/** Imports of workbooks into a real ledger. */
@NullMarked
@NamedInterface("importing")
package cn.mingfa.platform.ledger.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
