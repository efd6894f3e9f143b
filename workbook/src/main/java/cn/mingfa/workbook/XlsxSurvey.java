package cn.mingfa.workbook;

import cn.mingfa.workbook.WorkbookReading.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A first look at an .xlsx: unpacks every part within stated limits without keeping it, so that a zip bomb is found
 * before a parser meets it, and notes the merged cells, which the row reader does not tell.
 *
 * @param merged regions by part, e.g. {@code xl/worksheets/sheet1.xml}
 */
record XlsxSurvey(Map<String, List<RawSheet.Region>> merged) {

    /** 200 000 rows of 30 cells unpack to less than 500 MB; they are streamed. */
    static final long MOST_BYTES = 900L << 20;
    /** Shared strings are held in memory. */
    static final long MOST_SHARED_BYTES = 120L << 20;

    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_REGIONS = 5000;
    private static final int CHUNK = 1 << 16;
    private static final String MARK = "<mergeCell ref=\"";
    private static final int MARK_AND_REFERENCE = MARK.length() + 32;

    XlsxSurvey {
        merged = Map.copyOf(merged);
    }

    static XlsxSurvey of(Path file) throws UnreadableFile {
        Map<String, List<RawSheet.Region>> merged = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            long total = 0;
            boolean workbook = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                workbook |= entry.getName().equals("xl/workbook.xml");
                List<RawSheet.Region> regions = new ArrayList<>();
                long limit = isSheet(entry) ? MOST_BYTES - total : Math.min(MOST_SHARED_BYTES, MOST_BYTES - total);
                try (var in = zip.getInputStream(entry)) {
                    total += scan(in, limit, isSheet(entry), regions);
                }
                if (!regions.isEmpty()) {
                    merged.put(entry.getName(), List.copyOf(regions));
                }
            }
            if (!workbook) {
                throw new UnreadableFile(Code.UNKNOWN_FORMAT, Words.get("file.not_a_workbook"));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Code.DAMAGED, Words.get("file.damaged"), e);
        }
        return new XlsxSurvey(merged);
    }

    private static boolean isSheet(ZipEntry entry) {
        return entry.getName().startsWith("xl/worksheets/") && entry.getName().endsWith(".xml");
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile(Code.TOO_LARGE, Words.get("file.too_large"));
    }

    private static long scan(InputStream in, long limit, boolean sheet, List<RawSheet.Region> regions)
            throws IOException, UnreadableFile {
        byte[] buffer = new byte[CHUNK + MARK_AND_REFERENCE];
        int kept = 0;
        long total = 0;
        while (true) {
            int read = in.read(buffer, kept, CHUNK);
            if (read < 0) {
                break;
            }
            total += read;
            if (total > limit) {
                throw tooLarge();
            }
            int filled = kept + read;
            kept = sheet ? collect(buffer, filled, regions) : 0;
        }
        return total;
    }

    /** Takes the regions out of the buffer and moves what may be the start of another one to its front. */
    private static int collect(byte[] buffer, int filled, List<RawSheet.Region> regions) {
        String text = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
        int seen = 0;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            int end = text.indexOf('"', at + MARK.length());
            if (end < 0) {
                break;
            }
            seen = end;
            if (regions.size() < MOST_REGIONS) {
                regions.add(RawSheet.Region.parse(text.substring(at + MARK.length(), end)));
            }
        }
        int from = Math.max(seen, filled - MARK_AND_REFERENCE);
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        return filled - from;
    }
}
