/** The reading engine: recognises a carrier by content and turns it into text and labels within stated limits. */
@NullMarked
package cn.mingfa.document.read;

import org.jspecify.annotations.NullMarked;
