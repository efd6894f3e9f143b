package cn.mingfa.platform.reporting;

import cn.mingfa.proof.Severity;
import java.util.Optional;

/**
 * A finding over a report as drafted.
 *
 * @param id stable while rule, paragraph and quoted words stay
 * @param replacement the words a fix puts in place of the quote; empty where there is no fix by one key
 * @param paragraph id of the paragraph it stands in; empty when it concerns the whole document
 * @param start offset into the paragraph's text in UTF-16 units; {@code end} exclusive
 */
public record FindingView(
        String id,
        String rule,
        Severity severity,
        String message,
        Optional<String> basis,
        String quote,
        Optional<String> replacement,
        Optional<String> paragraph,
        int start,
        int end) {}
