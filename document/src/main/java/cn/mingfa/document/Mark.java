package cn.mingfa.document;

import java.util.Optional;

/**
 * What a proofreader has to say at a place of a document.
 *
 * @param start UTF-16 units before the place in the text as read; 0 to 0 speaks of the document
 * @param replacement what to put in place of the span; an empty text deletes it
 * @param remark shown beside the place; may be empty
 */
public record Mark(int start, int end, Optional<String> replacement, String remark) {

    public Mark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }
}
