package cn.mingfa.platform.web.matter;

import cn.mingfa.document.Documents;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Text;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Likeness;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.EvidenceItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.web.part.Days;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a matter bound in order (装订成册): a cover with the list of contents and the hash of
 * every original, then every paper with its text where it can be read,
 * and the originals numbered alike. The order is that of the index its type declares; files not in it come last.
 */
final class Bundle {

    private static final String ORDER = "order";
    private static final String NAME = "name";

    private final MatterView view;
    private final Function<EvidenceItem, InputStream> content;

    /** @param content opens a file; it is closed here */
    Bundle(MatterView view, Function<EvidenceItem, InputStream> content) {
        this.view = view;
        this.content = content;
    }

    /**
     * A paper of the bundle.
     *
     * @param details the other columns of the index, as label：value
     * @param file none where no file of that name lies on record
     */
    record Paper(int number, String name, List<String> details, Optional<EvidenceItem> file) {

        /** The original's name in the archive. */
        String original() {
            return file.map(item -> "%02d-%s".formatted(number, item.name().replaceAll("[\\\\/:*?\"<>|]", "_")))
                    .orElse("");
        }
    }

    /** Every paper in order. */
    List<Paper> papers() {
        List<EvidenceItem> left = new ArrayList<>(view.evidence());
        List<Paper> papers = new ArrayList<>();
        index().ifPresent(field -> lines(field).forEach(line -> {
            String name = said(field, line, NAME);
            Optional<EvidenceItem> file = match(name, left);
            file.ifPresent(left::remove);
            List<String> details = field.columns().stream()
                    .filter(column ->
                            !column.key().equals(NAME) && !column.key().equals(ORDER))
                    .filter(column -> line.containsKey(column.key()))
                    .map(column -> column.label() + "：" + said(field, line, column.key()))
                    .toList();
            papers.add(new Paper(papers.size() + 1, name, details, file));
        }));
        left.forEach(
                item -> papers.add(new Paper(papers.size() + 1, item.name(), List.of("未列入目录"), Optional.of(item))));
        return papers;
    }

    private Optional<Field> index() {
        return view.type().evidence().index().flatMap(view.type()::field);
    }

    private List<Map<String, Value>> lines(Field field) {
        return view.matter().fields().get(field.key()) instanceof Value.Rows rows
                ? rows.lines().stream()
                        .sorted(Comparator.comparingLong(Bundle::order))
                        .toList()
                : List.of();
    }

    private static long order(Map<String, Value> line) {
        return line.get(ORDER) instanceof Value.Whole whole ? whole.number() : Long.MAX_VALUE;
    }

    private static Optional<EvidenceItem> match(String name, List<EvidenceItem> files) {
        return files.stream()
                .filter(item -> item.name().contains(name) || Likeness.isSameSubject(stem(item.name()), name))
                .findFirst()
                .or(() ->
                        files.stream().filter(item -> item.kind().equals(name)).findFirst());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String said(Field rows, Map<String, Value> line, String column) {
        return rows.column(column)
                .flatMap(field -> Optional.ofNullable(line.get(column)).map(value -> FieldGate.show(field, value)))
                .orElse("");
    }

    /** The bound volume: contents first, then the papers. */
    OfficialDocument document(LocalDate today) {
        List<Paper> papers = papers();
        List<Block> body = new ArrayList<>(cover(papers, today));
        for (Paper paper : papers) {
            body.add(new Heading(1, paper.number() + ". ", paper.name()));
            text(paper).forEach(words -> body.add(line(words)));
        }
        return new OfficialDocument(
                view.title() + "答复卷",
                Optional.empty(),
                Optional.empty(),
                body,
                Optional.of(new OfficialDocument.Signature(view.handling().name(), today)));
    }

    /** What the volume holds, so that whoever gets it can see whether it is whole and unchanged. */
    private List<Block> cover(List<Paper> papers, LocalDate today) {
        long missing = papers.stream().filter(paper -> paper.file().isEmpty()).count();
        List<Block> cover = new ArrayList<>();
        cover.add(line("编号：" + view.matter().number()));
        cover.add(line("承办单位：" + view.handling().name()));
        cover.add(line("装订日期：" + Days.full(today)));
        cover.add(line("材料 %d 份，其中原件 %d 份%s。校验值为原件的 SHA-256，与收到的文件逐份核对。"
                .formatted(papers.size(), papers.size() - missing, missing == 0 ? "" : "，缺原件 " + missing + " 份")));
        cover.add(new Heading(1, "", "目录"));
        papers.forEach(paper -> {
            cover.add(line(paper.number() + ". " + paper.name()
                    + (paper.details().isEmpty() ? "" : "（" + String.join("；", paper.details()) + "）")
                    + paper.file().map(any -> "　" + paper.original()).orElse("　缺原件")));
            paper.file()
                    .ifPresent(
                            item -> cover.add(line("生效日期" + Days.full(item.effectiveOn()) + "，校验值 " + item.sha256())));
        });
        return cover;
    }

    private static Block line(String words) {
        return new Paragraph(List.of(new Text(words)));
    }

    private List<String> text(Paper paper) {
        if (paper.file().isEmpty()) {
            return List.of("（台账里没有这份材料的原件，请补上传。）");
        }
        EvidenceItem item = paper.file().get();
        try (InputStream in = content.apply(item)) {
            List<String> lines = Documents.read(item.name(), in)
                    .text()
                    .lines()
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .toList();
            return lines.isEmpty() ? original(paper) : lines;
        } catch (UnreadableDocument picture) {
            return original(paper);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static List<String> original(Paper paper) {
        return List.of("（扫描件或者图片，见原件 " + paper.original() + "。）");
    }

    /** Names and hashes of the originals, as the usual tools check them. */
    private String sums() {
        return papers().stream()
                .flatMap(paper -> paper.file().stream().map(item -> item.sha256() + "  " + paper.original() + "\n"))
                .collect(Collectors.joining());
    }

    /** The volume, the list of hashes and the originals in one archive. */
    byte[] archive(LocalDate today) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("00-目录和全文.docx"));
            zip.write(new DocxWriter().toBytes(document(today)));
            zip.putNextEntry(new ZipEntry("00-校验值.txt"));
            zip.write(sums().getBytes(StandardCharsets.UTF_8));
            for (Paper paper : papers()) {
                if (paper.file().isPresent()) {
                    zip.putNextEntry(new ZipEntry(paper.original()));
                    try (InputStream in = content.apply(paper.file().get())) {
                        in.transferTo(zip);
                    }
                }
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
