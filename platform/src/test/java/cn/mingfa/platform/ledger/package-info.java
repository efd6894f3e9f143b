/** The ledger on a real PostgreSQL. */
@NullMarked
package cn.mingfa.platform.ledger;

import org.jspecify.annotations.NullMarked;
