package cn.mingfa.proof;

import cn.mingfa.document.SourceText;

/** A document with what was read out of it. */
public record Read(SourceText source, Reading reading) {

    /** Reads the document. */
    public static Read of(SourceText source) {
        return new Read(source, Readings.read(source));
    }
}
