package cn.mingfa.platform.web.matter;

import cn.mingfa.platform.ledger.EvidenceItem;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.MatterView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Row 40: the answer file leaves in the order the reviewing body wants. */
class BundleTest {

    private static LedgerOffice office;
    private static MatterView view;

    @BeforeAll
    static void open() {
        office = new LedgerOffice();
        UUID reply = office.open(
                "reconsideration_case",
                "2026-05-06",
                "case_name",
                "某公司处罚案",
                "act_kind",
                "penalty",
                "body",
                "区政府",
                "case_unit",
                "执法队");
        office.file(reply, "现场笔录.txt");
        office.file(reply, "答复书.txt");
        office.file(reply, "照片.txt");
        office.act(
                reply,
                "answer",
                "2026-05-12",
                "answered_on",
                "2026-05-12",
                "answer_files",
                "2｜现场笔录｜违法事实｜3-5\n1｜答复书｜答复意见｜1-2\n3｜立案审批表");
        view = office.ledger().open(reply, office.principal());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static InputStream content(EvidenceItem item) {
        return new ByteArrayInputStream((item.name() + "的内容。").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void papersGoInTheOrderOfTheIndexAndTheRestAtTheEnd() {
        assertThat(new Bundle(view, BundleTest::content).papers())
                .extracting(Bundle.Paper::name)
                .containsExactly("答复书", "现场笔录", "立案审批表", "照片.txt");
    }

    @Test
    void theVolumeBeginsWithItsContentsAndNamesWhatIsMissing() {
        String text = new Bundle(view, BundleTest::content)
                .document(LedgerOffice.TODAY)
                .plainText();

        assertThat(text)
                .contains("某公司处罚案答复卷", "1. 答复书（证明目的：答复意见；页码：1-2）　01-答复书.txt", "3. 立案审批表　缺原件", "答复书.txt的内容。", "请补上传");
        assertThat(text.indexOf("目录")).isLessThan(text.indexOf("答复书.txt的内容"));
    }

    @Test
    void theCoverCountsTheOriginalsAndNamesTheirHashes() {
        String text = new Bundle(view, BundleTest::content)
                .document(LedgerOffice.TODAY)
                .plainText();

        assertThat(text).contains("编号：" + view.matter().number(), "材料 4 份，其中原件 3 份，缺原件 1 份");
        assertThat(view.evidence())
                .hasSize(3)
                .allSatisfy(item -> assertThat(text).contains("校验值 " + item.sha256()));
    }

    @Test
    void theArchiveHoldsAListTheUsualToolsCheck() throws IOException {
        byte[] archive = new Bundle(view, BundleTest::content).archive(LedgerOffice.TODAY);
        String sums = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("00-校验值.txt")) {
                    sums = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }

        assertThat(sums.lines()).hasSize(3).allMatch(line -> line.matches("[0-9a-f]{64}  \\d\\d-.+"));
    }

    @Test
    void originalsAreNumberedLikeTheContents() throws IOException {
        List<String> names = new ArrayList<>();
        byte[] archive = new Bundle(view, BundleTest::content).archive(LedgerOffice.TODAY);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        assertThat(names).containsExactly("00-目录和全文.docx", "00-校验值.txt", "01-答复书.txt", "02-现场笔录.txt", "04-照片.txt");
    }
}
