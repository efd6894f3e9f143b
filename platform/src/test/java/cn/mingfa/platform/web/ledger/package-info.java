/** Tests of the pages. */
@NullMarked
package cn.mingfa.platform.web.ledger;

import org.jspecify.annotations.NullMarked;
