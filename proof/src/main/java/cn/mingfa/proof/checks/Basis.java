package cn.mingfa.proof.checks;

/** Titles of the standards and rules the checks rest on. */
public final class Basis {

    public static final String REPORT = "《法治政府建设与责任落实督察工作规定》";
    public static final String PUNCTUATION = "GB/T 15834-2011《标点符号用法》";
    public static final String NUMERALS = "GB/T 15835-2011《出版物上数字用法》";
    public static final String LAYOUT = "GB/T 9704-2012《党政机关公文格式》";
    public static final String DISCLOSURE = "《政府信息公开条例》";
    public static final String TABLES = "国办公开办函〔2021〕30号附表格式";
    public static final String NONE = "";

    private Basis() {}
}
