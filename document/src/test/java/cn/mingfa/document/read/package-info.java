/** Tests of single parts of the reading engine. */
@NullMarked
package cn.mingfa.document.read;

import org.jspecify.annotations.NullMarked;
