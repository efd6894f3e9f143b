/** What the ledger already knows and a person should not be asked or left without: likely doubles, kindred matters, earlier words, where a fact is used. */
@NullMarked
package cn.mingfa.platform.recall;

import org.jspecify.annotations.NullMarked;
