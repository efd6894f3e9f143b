/** Definitions taken into use while the server runs. */
@NullMarked
package cn.mingfa.platform.definitions;

import org.jspecify.annotations.NullMarked;
