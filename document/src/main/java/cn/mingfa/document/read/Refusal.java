package cn.mingfa.document.read;

import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.document.UnreadableDocument.Code;

/** The sentences a user reads when a file is refused: what it is, why, what to do. */
final class Refusal {

    private Refusal() {}

    static UnreadableDocument notFound() {
        return new UnreadableDocument(Code.NOT_FOUND, "找不到这个文件。请核对路径和文件名，注意空格和扩展名。");
    }

    static UnreadableDocument directory() {
        return new UnreadableDocument(Code.UNREADABLE, "这是一个文件夹，不是文件。请指明文件夹中的文件。");
    }

    static UnreadableDocument notAFile() {
        return new UnreadableDocument(Code.UNREADABLE, "这不是普通文件（可能是设备或管道）。请先把内容存成文件再试。");
    }

    static UnreadableDocument denied() {
        return new UnreadableDocument(Code.UNREADABLE, "没有读取这个文件的权限。请向文件所有者要求权限，或另存一份再试。");
    }

    static UnreadableDocument interrupted() {
        return new UnreadableDocument(Code.UNREADABLE, "读取文件时出错，磁盘或网络位置可能已断开。请确认文件能打开后再试。");
    }

    static UnreadableDocument tooLarge(String what, long limit) {
        return new UnreadableDocument(
                Code.TOO_LARGE, what + "超过 " + Limits.megabytes(limit) + " 的上限，没有读取。请拆成几个文件，或去掉其中的图片后再试。");
    }

    static UnreadableDocument tooMany(String what, int limit) {
        return new UnreadableDocument(Code.TOO_LARGE, what + "超过 " + limit + " 的上限，没有读取。请只保留报告正文，另存后再试。");
    }

    static UnreadableDocument bomb() {
        return new UnreadableDocument(
                Code.TOO_LARGE, "文件解压后异常庞大，可能是有意构造的压缩文件，已停止读取。请核实文件来源；确系正常文件的，用 Word 或 WPS 打开后另存一份再试。");
    }

    static UnreadableDocument notDocx() {
        return new UnreadableDocument(Code.UNKNOWN_FORMAT, "只有 DOCX 能写回修订和批注。请用 Word 或 WPS 打开原文件，另存为 DOCX 后再校核。");
    }

    static UnreadableDocument encrypted() {
        return new UnreadableDocument(Code.ENCRYPTED, "文件设有打开密码，无法读取。请打开后取消密码，另存一份再试。");
    }

    static UnreadableDocument damaged(String what) {
        return new UnreadableDocument(Code.DAMAGED, what + "已损坏或不完整。请重新取得文件，或用原来的软件打开后另存一份再试。");
    }

    static UnreadableDocument damagedText(long offset) {
        return new UnreadableDocument(
                Code.DAMAGED, "文本在第 " + (offset + 1) + " 个字节处不是 UTF-8，也不是国标编码（GB 18030）。请用记事本打开，另存为 UTF-8 编码后再试。");
    }

    static UnreadableDocument scanned(String format) {
        return new UnreadableDocument(
                Code.UNREADABLE,
                "这份 " + format + " 没有可提取的文字，多半是扫描件，需要先做文字识别（OCR）；本程序不猜测图片中的文字。请改用原始的 Word 文件，或识别并核对后再试。");
    }

    static UnreadableDocument unmapped(String format) {
        return new UnreadableDocument(
                Code.UNREADABLE, "这份 " + format + " 的文字层缺少字符对照表，取出来的是乱码，需要做文字识别（OCR）；本程序不猜测。请改用原始的 Word 文件，或识别并核对后再试。");
    }

    static UnreadableDocument unknown(Kind kind) {
        return new UnreadableDocument(Code.UNKNOWN_FORMAT, kind.sentence());
    }
}
