/** Pages: server-rendered, in the field's own words. Reads the faces of the other modules; nobody depends on it. */
@NullMarked
package cn.mingfa.platform.web;

import org.jspecify.annotations.NullMarked;
