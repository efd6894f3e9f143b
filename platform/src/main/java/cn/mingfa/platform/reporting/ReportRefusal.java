package cn.mingfa.platform.reporting;

/** What was asked of a report is not possible now; the message is a plain Chinese sentence. */
public final class ReportRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReportRefusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
