package cn.mingfa.platform.reporting;

import cn.mingfa.kernel.Refusal;

/** What was asked of a report is not possible now; the message is a plain Chinese sentence. */
public final class ReportRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReportRefusal(String sentence) {
        super(sentence);
    }
}
