/** Tests of the machinery beneath reading and checks. */
@NullMarked
package cn.mingfa.proof.text;

import org.jspecify.annotations.NullMarked;
