/** The server: one package per business module, their faces in its root. */
@NullMarked
package cn.mingfa.platform;

import org.jspecify.annotations.NullMarked;
