/** What a document says about itself: title, issuer, year, number, dates. */
@NullMarked
package cn.mingfa.proof.metadata;

import org.jspecify.annotations.NullMarked;
