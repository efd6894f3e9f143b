/** Tests of reading and proofreading. */
@NullMarked
package cn.mingfa.proof;

import org.jspecify.annotations.NullMarked;
