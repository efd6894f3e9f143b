/** Tests of the shipped definitions and of the loader. */
@NullMarked
package cn.mingfa.catalogue;

import org.jspecify.annotations.NullMarked;
