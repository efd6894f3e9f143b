/** Pages of 决策: the yearly catalogue against the meeting plan, and opinion points not yet disposed of. */
@NullMarked
package cn.mingfa.platform.web.decision;

import org.jspecify.annotations.NullMarked;
