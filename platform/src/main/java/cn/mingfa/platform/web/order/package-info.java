/** Pages of inner order: document numbers, meetings and their quotas. */
@NullMarked
package cn.mingfa.platform.web.order;

import org.jspecify.annotations.NullMarked;
