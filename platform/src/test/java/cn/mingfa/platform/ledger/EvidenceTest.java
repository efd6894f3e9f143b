package cn.mingfa.platform.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

import static cn.mingfa.platform.ledger.LedgerWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that stand behind a matter. */
class EvidenceTest {

    private static LedgerWorld world;

    @BeforeAll
    static void open() {
        world = new LedgerWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void evidenceIsFiledByContentAndSeenOnlyWithItsMatter() throws IOException {
        Receipt one = world.ledger.register(world.event("活动甲", 1, TODAY), world.clerk);
        Receipt two = world.ledger.register(world.event("活动乙", 1, TODAY), world.clerk);
        byte[] content = "活动记录".getBytes(StandardCharsets.UTF_8);

        for (Receipt receipt : new Receipt[] {one, two}) {
            world.ledger.submit(file(receipt, content), world.clerk);
        }

        EvidenceItem item =
                world.ledger.open(one.matter(), world.clerk).evidence().getFirst();
        assertThat(item.size()).isEqualTo(content.length);
        assertThat(item.retainUntil()).isEqualTo(TODAY.plusYears(10));
        assertThat(world.jdbc
                        .sql("select count(*) from evidence_file where sha256 = :s")
                        .param("s", item.sha256())
                        .query(Long.class)
                        .single())
                .isEqualTo(1L);
        try (InputStream in = world.evidence.content(item.sha256(), world.clerk)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThatThrownBy(() ->
                        world.evidence.content(item.sha256(), world.neighbour).close())
                .isInstanceOf(NotFound.class);
    }

    @Test
    void emptyAndOversizedFilesAreRefusedPlainly() {
        Receipt receipt = world.ledger.register(world.event("活动丙", 1, TODAY), world.clerk);

        assertThatThrownBy(() -> world.ledger.submit(file(receipt, new byte[0]), world.clerk))
                .hasMessageContaining("空的");
        assertThatThrownBy(() -> world.ledger.submit(file(receipt, new byte[1024 * 1024 + 1]), world.clerk))
                .hasMessageContaining("超过1兆");
    }

    private Submission file(Receipt receipt, byte[] content) {
        return new Submission(
                UUID.randomUUID(),
                receipt.matter(),
                receipt.version(),
                TODAY,
                new Change.File(new ByteArrayResource(content), "文件.pdf", "活动记录", TODAY));
    }
}
