package cn.mingfa.platform.reporting;

import cn.mingfa.kernel.figure.Tally;
import java.util.Optional;

/**
 * A figure of a report with its birth certificate.
 *
 * @param written e.g. 164人次
 * @param formula how it is made, in Chinese words; 口径 in a sentence is {@code tally.indicator().meaning()}
 * @param lastYear as written for the same period a year before; only where the single figure was asked for
 */
public record FigureView(
        String id, Tally tally, String written, ParagraphView.State state, String formula, Optional<String> lastYear) {

    /** Version of the indicator it was counted under. */
    public int version() {
        return tally.indicator().edition().version();
    }
}
