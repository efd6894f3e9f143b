/** Writes marks back into the .docx they are about: replacements as revisions (修订), remarks as comments (批注). */
@NullMarked
package cn.mingfa.document.review;

import org.jspecify.annotations.NullMarked;
