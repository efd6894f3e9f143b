/** What the ledger already knows, asked of a real database. */
@org.jspecify.annotations.NullMarked
package cn.mingfa.platform.recall;
