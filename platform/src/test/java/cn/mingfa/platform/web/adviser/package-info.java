/** These pages over a real ledger. */
@org.jspecify.annotations.NullMarked
package cn.mingfa.platform.web.adviser;
