package cn.mingfa.platform.outside;

import cn.mingfa.platform.outside.OutsideDesk.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What a file from outside is, told by its content; its name must agree. Office documents, fixed layout, pictures and plain
 * text are taken; documents with macros, programs, archives and web pages are not. Nothing is unpacked.
 */
enum FileKind {
    PDF("pdf"),
    WORD("docx", "wps"),
    SHEET("xlsx", "et"),
    FIXED("ofd"),
    OLD_OFFICE("doc", "xls", "wps", "et"),
    PNG("png"),
    JPEG("jpg", "jpeg"),
    TEXT("txt");

    static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int MOST_ENTRIES = 5000;
    private static final int LONGEST_NAME = 120;
    private static final Charset GB = Charset.forName("GB18030");

    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** @throws OutsideRefusal with what is wrong and what to do */
    static void check(Upload file) {
        String name = plainName(file.name());
        if (file.size() > MOST_BYTES) {
            throw new OutsideRefusal("“" + name + "”超过 20 MB，请压缩或者拆分以后再交。");
        }
        FileKind kind = of(content(file))
                .orElseThrow(
                        () -> new OutsideRefusal("“" + name + "”不是能收的文件。请交 PDF、OFD、Word、Excel、图片或者纯文本，不要压缩包，也不要带宏。"));
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!kind.endings.contains(ending)) {
            throw new OutsideRefusal("“" + name + "”的内容和后缀不一致，内容应当是 " + kind.endings.getFirst() + "，请改好再交。");
        }
    }

    /** Without folders and signs that mean something to a system, and not too long. */
    static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                .strip();
        String kept = last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
        return kept.isEmpty() ? "未命名文件" : kept;
    }

    private static byte[] content(Upload file) {
        try (InputStream in = file.content().getInputStream()) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new OutsideRefusal("“" + plainName(file.name()) + "”超过 20 MB，请压缩或者拆分以后再交。");
            }
            return bytes;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static Optional<FileKind> of(byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (begins(bytes, "PK\3\4")) {
            return ofZip(bytes);
        }
        if (begins(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(OLD_OFFICE);
        }
        if (begins(bytes, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (begins(bytes, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        return isPlain(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    /** Looks at the directory of the package alone. */
    private static Optional<FileKind> ofZip(byte[] bytes) {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements() && names.size() <= MOST_ENTRIES) {
                ZipArchiveEntry entry = entries.nextElement();
                names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        boolean macros =
                names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros || names.size() > MOST_ENTRIES) {
            return Optional.empty();
        }
        if (names.contains("OFD.xml")) {
            return Optional.of(FIXED);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(WORD);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(SHEET) : Optional.empty();
    }

    /** Words in UTF-8 or GB 18030 without a sign of a program or a web page. */
    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        Optional<String> text = decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, GB));
        return text.map(words -> words.replace("\uFEFF", "").strip())
                .filter(words -> !words.isEmpty() && words.charAt(0) != '<' && !words.startsWith("#!"))
                .filter(words -> !words.startsWith("{\\rtf") && !words.startsWith("MIME-Version:"))
                .isPresent();
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
