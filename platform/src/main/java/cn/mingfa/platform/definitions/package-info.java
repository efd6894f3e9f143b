/** The definitions in use: the shipped ones with the office's own, taken into use and given up while the server runs. */
@NullMarked
package cn.mingfa.platform.definitions;

import org.jspecify.annotations.NullMarked;
