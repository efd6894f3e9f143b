/** Writes official documents as WordprocessingML in the layout of GB/T 9704-2012. */
@NullMarked
package cn.mingfa.document.write;

import org.jspecify.annotations.NullMarked;
