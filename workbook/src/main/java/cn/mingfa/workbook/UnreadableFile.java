package cn.mingfa.workbook;

/** Reading has to stop: carried to the reader's edge and handed out as a value. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final WorkbookReading.Code code;

    UnreadableFile(WorkbookReading.Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    UnreadableFile(WorkbookReading.Code code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    WorkbookReading.Unreadable asValue() {
        return new WorkbookReading.Unreadable(code, String.valueOf(getMessage()));
    }
}
