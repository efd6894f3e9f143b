/** Pages of learning: what to study before the next meeting, what each post must know. */
@NullMarked
package cn.mingfa.platform.web.study;

import org.jspecify.annotations.NullMarked;
