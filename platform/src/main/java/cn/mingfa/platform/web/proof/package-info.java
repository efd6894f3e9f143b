/**
 * Proofreading beyond the report workspace: a document from anywhere, the rules, the statutes and the accepted documents
 * that checks rest on.
 */
@NullMarked
package cn.mingfa.platform.web.proof;

import org.jspecify.annotations.NullMarked;
