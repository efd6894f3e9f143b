package cn.mingfa.platform.outside;

import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.EvidenceItem;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.ledger.WorkWorld;
import cn.mingfa.platform.notices.Letters;
import cn.mingfa.platform.notices.Notices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

import static cn.mingfa.platform.ledger.WorkWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

/** An adviser without an account reads the papers and sends the opinion by the link. */
class LinkFilesTest {

    private static final byte[] PDF = "%PDF-1.7 意见".getBytes(StandardCharsets.UTF_8);

    private final WorkWorld work = new WorkWorld();
    private final LinkStore store = new LinkStore(work.jdbc(), work.clock());
    private final Links links = new StoredLinks(
            store,
            work.movements(),
            work.types(),
            new Permissions(new Bodies(work.units())),
            mock(Notices.class),
            mock(Letters.class),
            work.transactions(),
            work.clock());
    private final OutsideDesk outside =
            new LedgerDesk(store, work.ledger(), work.movements(), work.units(), work.evidence(), work.clock());
    private final Receipt request = work.adviserRequest("租金怎样抵扣");
    private String token = "";

    @BeforeEach
    void aLinkIsMade() {
        file("租赁合同.pdf", "咨询材料");
        file("内部请示.pdf", "定稿");
        token = links.issue(
                        new Links.Wish(UUID.randomUUID(), request.matter(), "贺兰亭", "法律顾问", 30, "", ""), work.clerk())
                .token()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        work.close();
    }

    private void file(String name, String kind) {
        Change change =
                new Change.File(new ByteArrayResource(name.getBytes(StandardCharsets.UTF_8)), name, kind, TODAY);
        work.ledger()
                .submit(
                        new Submission(
                                UUID.randomUUID(),
                                request.matter(),
                                view().matter().version(),
                                TODAY,
                                change),
                        work.clerk());
    }

    private MatterView view() {
        return work.ledger().open(request.matter(), work.clerk());
    }

    private static OutsideDesk.Upload upload(String name, byte[] content) {
        return new OutsideDesk.Upload(name, "法律意见书", new ByteArrayResource(content), content.length);
    }

    private static OutsideDesk.Deed opinion(OutsideDesk.Upload... files) {
        return new OutsideDesk.Deed(
                UUID.randomUUID(),
                "opine",
                Map.of(
                        "opined_on",
                        new Value.Day(TODAY),
                        "points",
                        new Value.Rows(List.of(Map.of("point", new Value.Text("先催告再抵扣"))))),
                "",
                "",
                List.of(files));
    }

    @Test
    void readsThePapersOfTheKindGivenAndNoOther() throws IOException {
        OutsideDesk.Case shown = outside.open(token).orElseThrow();

        assertThat(shown.handouts()).extracting(OutsideDesk.Handout::name).containsExactly("租赁合同.pdf");
        String given = shown.handouts().getFirst().sha256();
        try (InputStream in = outside.file(token, given).orElseThrow().content().getInputStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("租赁合同.pdf");
        }
        String other = view().evidence().stream()
                .filter(item -> item.kind().equals("定稿"))
                .findFirst()
                .orElseThrow()
                .sha256();
        assertThat(outside.file(token, other)).isEmpty();
        assertThat(outside.file("不是令牌", given)).isEmpty();
        UUID link = links.of(request.matter(), work.clerk()).getFirst().id();
        assertThat(links.history(link, work.clerk()))
                .anyMatch(line -> line.words().contains("下载“租赁合同.pdf”"));
    }

    @Test
    void whatIsSentStandsAmongTheEvidenceUnderTheSendersNameWithItsHash() throws Exception {
        outside.act(token, opinion(upload("C:\\桌面\\意见书.pdf", PDF)));

        EvidenceItem sent = view().evidence().stream()
                .filter(item -> item.kind().equals("法律意见书"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.name()).isEqualTo("意见书.pdf");
        assertThat(sent.filedBy()).isEqualTo("贺兰亭（凭链接）");
        assertThat(sent.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(PDF)));
        assertThat(view().matter().stage()).isEqualTo("opined");
        assertThat(outside.open(token).orElseThrow().done().orElseThrow().files())
                .containsExactly("意见书.pdf");
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        int before = view().evidence().size();

        assertThatThrownBy(() ->
                        outside.act(token, opinion(upload("意见书.pdf", PDF), upload("坏.pdf", new byte[] {0, 1}))))
                .isInstanceOf(OutsideRefusal.class)
                .hasMessageContaining("不是能收的文件");
        OutsideDesk.Deed incomplete =
                new OutsideDesk.Deed(UUID.randomUUID(), "opine", Map.of(), "", "", List.of(upload("意见书.pdf", PDF)));
        assertThatThrownBy(() -> outside.act(token, incomplete)).isNotNull();

        assertThat(view().evidence()).hasSize(before);
        assertThat(view().matter().stage()).isEqualTo("asked");
    }

    @Test
    void takesOnlyTheKindsTheStepNamesAndOnlySoManyAndSoLarge() {
        OutsideDesk.Upload file = upload("意见书.pdf", PDF);
        OutsideDesk.Upload other = new OutsideDesk.Upload("定稿.pdf", "定稿", new ByteArrayResource(PDF), PDF.length);
        OutsideDesk.Upload huge =
                new OutsideDesk.Upload("大.pdf", "法律意见书", new ByteArrayResource(PDF), FileKind.MOST_BYTES + 1);

        assertThatThrownBy(() -> outside.act(token, opinion(other))).hasMessageContaining("这一步不收“定稿”");
        assertThatThrownBy(() -> outside.act(token, opinion(file, file, file, file, file, file)))
                .hasMessageContaining("最多交 5 个");
        assertThatThrownBy(() -> outside.act(token, opinion(huge))).hasMessageContaining("超过 20 MB");
    }

    @Test
    void whatAFileIsItsContentTells() throws IOException {
        assertThat(FileKind.of(PDF)).hasValue(FileKind.PDF);
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).hasValue(FileKind.WORD);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).hasValue(FileKind.SHEET);
        assertThat(FileKind.of(zip("OFD.xml"))).hasValue(FileKind.FIXED);
        assertThat(FileKind.of("意见如下".getBytes("GB18030"))).hasValue(FileKind.TEXT);
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileKind.of(zip("a.txt"))).isEmpty();
        assertThat(FileKind.of("PK\3\4 broken".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(FileKind.of("<html><script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileKind.of("#!/bin/sh".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileKind.of(new byte[] {'M', 'Z', 0, 3})).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
        assertThatThrownBy(() -> FileKind.check(upload("意见书.docx", PDF))).hasMessageContaining("内容和后缀不一致");
        assertThatThrownBy(() -> FileKind.check(upload("意见书.pdf.exe", PDF))).hasMessageContaining("内容和后缀不一致");
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
