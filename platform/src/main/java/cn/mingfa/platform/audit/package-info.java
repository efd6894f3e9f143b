/** Who looked at personal data, when and to what purpose. */
@NullMarked
package cn.mingfa.platform.audit;

import org.jspecify.annotations.NullMarked;
