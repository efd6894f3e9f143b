/** Pages of people's demands: what was received, answered and remains, and which village asks for what. */
@NullMarked
package cn.mingfa.platform.web.demand;

import org.jspecify.annotations.NullMarked;
