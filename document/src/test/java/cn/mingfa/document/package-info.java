/** Tests of the document room through its face, with fixtures made in code. */
@NullMarked
package cn.mingfa.document;

import org.jspecify.annotations.NullMarked;
