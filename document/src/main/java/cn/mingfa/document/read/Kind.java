package cn.mingfa.document.read;

/** What a file really is, whatever its name says. */
enum Kind {
    TEXT("纯文本", ""),
    HTML("网页", ""),
    DOCX("Word 文档", ""),
    PDF("PDF", ""),
    ENCRYPTED_OFFICE("加密的 Office 文件", ""),
    DOC("旧版 Word 或 WPS 文字文档（.doc、.wps）", ""),
    OLD_DOC("用“快速保存”存下的 Word 95 以前的文档", Kind.SAVE_AS_DOCX),
    WORKS("Microsoft Works 文档（.wps）", Kind.SAVE_AS_DOCX),
    RTF("RTF 文档", Kind.SAVE_AS_DOCX),
    WORD_XML("Word 2003 XML 文档", Kind.SAVE_AS_DOCX),
    MHT("单一文件网页（.mht）", Kind.SAVE_AS_DOCX),
    ODT("OpenDocument 文档", Kind.SAVE_AS_DOCX),
    OFD("OFD 版式文件", ""),
    XLS("旧版电子表格（.xls、.et）", ""),
    XLSX("电子表格（.xlsx）", ""),
    OLD_XLS("Excel 95 以前的电子表格", Kind.SAVE_AS_XLSX),
    XLSB("二进制电子表格（.xlsb）", Kind.SAVE_AS_XLSX),
    SLIDES("演示文稿", Kind.SAVE_AS_DOCX),
    OLE("旧版 Office 复合文件", Kind.SAVE_AS_DOCX),
    ZIP("ZIP 压缩包", "请先解压，再选择其中的报告文件。"),
    ARCHIVE("压缩包", "请先解压，再选择其中的报告文件。"),
    IMAGE("图片", "图片中的文字需要先做文字识别（OCR）；请改用原始的 Word 文件，或识别并核对后再试。"),
    XML("XML 数据文件", "请改用报告的 .docx、.pdf、.html 或 .txt 文件。"),
    BINARY("无法识别的文件", "能读取的是 .docx、.doc、.wps、.pdf、.ofd、.html、.txt、.xlsx 和 .xls；请另存为其中一种后再试。");

    private static final String SAVE_AS_DOCX = "请用 Word 或 WPS 打开，另存为 .docx 后再试。";
    private static final String SAVE_AS_XLSX = "请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。";

    private final String label;
    private final String advice;

    Kind(String label, String advice) {
        this.label = label;
        this.advice = advice;
    }

    String sentence() {
        return this == BINARY ? "这是" + label + "。" + advice : "这是" + label + "，不能作为报告读取。" + advice;
    }
}
