package cn.mingfa.platform.web.matter;

import cn.mingfa.document.Documents;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.OfficialDocument.Block;
import cn.mingfa.document.OfficialDocument.Heading;
import cn.mingfa.document.OfficialDocument.Paragraph;
import cn.mingfa.document.OfficialDocument.Text;
import cn.mingfa.document.UnreadableDocument;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Likeness;
import cn.mingfa.kernel.matter.MatterType.Field;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.EvidenceItem;
import cn.mingfa.platform.ledger.MatterView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a matter bound in order (装订成册): a list of contents, then every paper with its text where it can be read,
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
        List<Block> body = new ArrayList<>();
        body.add(new Heading(1, "", "目录"));
        papers.forEach(paper -> body.add(line(paper.number() + ". " + paper.name()
                + (paper.details().isEmpty() ? "" : "（" + String.join("；", paper.details()) + "）")
                + paper.file().map(any -> "　" + paper.original()).orElse("　缺原件"))));
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

    /** The volume and the originals in one archive. */
    byte[] archive(LocalDate today) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("00-目录和全文.docx"));
            zip.write(new DocxWriter().toBytes(document(today)));
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
