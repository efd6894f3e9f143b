/** The document as a whole: its parts, title, numbers of headings and items, metadata. */
@NullMarked
package cn.mingfa.proof.checks.structure;

import org.jspecify.annotations.NullMarked;
