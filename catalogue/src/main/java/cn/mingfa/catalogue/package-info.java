/** The shipped definitions as text files, their loader, and its located findings. */
@NullMarked
package cn.mingfa.catalogue;

import org.jspecify.annotations.NullMarked;
