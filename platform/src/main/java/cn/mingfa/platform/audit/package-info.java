/** Who looked at personal data, when and to what purpose; who changed settings that concern everybody. */
@NullMarked
package cn.mingfa.platform.audit;

import org.jspecify.annotations.NullMarked;
