package cn.mingfa.proof.text;

/** What a block of a document is there for. */
public enum Role {
    /** Issuer mark, document number, signatory above the title. */
    HEADER,
    TITLE,
    /** 主送机关. */
    ADDRESSEE,
    BODY,
    /** 署名 and 成文日期. */
    SIGNATURE,
    /** 抄送, 印发, 附注 and 附件 below the signature. */
    IMPRINT,
    /** A paper appended behind the text: below a line that says 附件1, numbered by itself. */
    APPENDIX,
    /** Number of a page. */
    PAGE_NUMBER,
    /** Metadata lines of a portal. */
    LABEL,
    /** What the portal put around the text. */
    FURNITURE
}
