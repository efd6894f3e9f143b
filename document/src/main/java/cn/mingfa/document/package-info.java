/** Official documents (公文): reading what offices really have, writing what GB/T 9704 asks. */
@NullMarked
package cn.mingfa.document;

import org.jspecify.annotations.NullMarked;
