/** Looks at personal data, for tests. */
@NullMarked
package cn.mingfa.platform.audit;

import org.jspecify.annotations.NullMarked;
