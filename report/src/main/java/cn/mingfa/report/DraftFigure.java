package cn.mingfa.report;

import cn.mingfa.kernel.figure.Tally;

/**
 * A figure of a draft.
 *
 * @param id f1, f2 … in the order of the text; one figure said twice keeps its id
 * @param written as it stands in the text, e.g. 164人次
 */
public record DraftFigure(String id, Tally tally, String written) {}
