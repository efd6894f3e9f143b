/**
 * What proofreading knows beside a report: documents the office has accepted, full texts of statutes, rules switched
 * off. Every change is on record.
 */
@NullMarked
package cn.mingfa.platform.library;

import org.jspecify.annotations.NullMarked;
