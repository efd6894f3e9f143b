/** Tests of single parts of the writing engine. */
@NullMarked
package cn.mingfa.document.write;

import org.jspecify.annotations.NullMarked;
