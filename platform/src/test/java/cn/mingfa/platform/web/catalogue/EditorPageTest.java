package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Directory;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.platform.definitions.DefinitionRefusal;
import cn.mingfa.platform.web.part.PageWorld;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;

import static cn.mingfa.platform.web.catalogue.EditorWorld.patrol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A definition as it is written, looked at and checked. */
class EditorPageTest {

    private final EditorWorld world;

    EditorPageTest(@TempDir Path folder) {
        world = new EditorWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aCopyIsOfferedToBeAlteredAndPreviewed() throws Exception {
        world.pages
                .perform(get("/catalogue/new").param("kind", "matter").param("key", "training"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("key: training_own")))
                .andExpect(content().string(containsString("检查通过")))
                .andExpect(content().string(containsString("预览：培训（副本）")));
    }

    private static String copyOf(Urn.Kind kind, String key) {
        return Directory.shipped().stream()
                .filter(d -> d.kind() == kind && d.key().equals(key))
                .findFirst()
                .orElseThrow()
                .copy(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aLetterIsShownWithExampleValues() throws Exception {
        world.pages
                .perform(get("/catalogue/new").param("kind", "letter").param("key", "disclosure_correction"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("预览：")))
                .andExpect(content().string(containsString("〔申请公开的信息〕")))
                .andExpect(content().string(containsString("2026年11月")))
                .andExpect(content().string(not(containsString("（待填："))));
    }

    @Test
    void aWatchTellsWhatItFindsOnTheLedgerToday() throws Exception {
        when(world.ledger.matters(any(), any()))
                .thenReturn(List.of(Example.of(
                        world.made
                                .catalogues()
                                .following()
                                .matterType("contract")
                                .orElseThrow(),
                        PageWorld.TODAY)));

        world.pages
                .perform(post("/catalogue/verdict")
                        .param("name", "own.yaml")
                        .param("text", copyOf(Urn.Kind.WATCH, "contract_dispute_open"))
                        .param("base", "0"))
                .andExpect(content().string(containsString("要提醒 1 项")))
                .andExpect(content().string(containsString("今天找到 1 项")));
    }

    @Test
    void aTableWithoutAnythingInItCallsItsGaps() throws Exception {
        world.pages
                .perform(post("/catalogue/verdict")
                        .param("name", "own.yaml")
                        .param("text", copyOf(Urn.Kind.MATRIX, "publicity_coverage"))
                        .param("base", "0"))
                .andExpect(content().string(containsString("空白 ")))
                .andExpect(content().string(containsString("缺</td>")));
    }

    @Test
    void findingsAreToldByLineWithoutChangingAnything() throws Exception {
        world.pages
                .perform(post("/catalogue/verdict")
                        .param("name", "patrol.yaml")
                        .param("text", patrol(1).replace("series:", "serie:"))
                        .param("base", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-line=\"8\"")))
                .andExpect(content().string(containsString("serie")))
                .andExpect(content().string(not(containsString("<html"))));
        assertThat(world.made.definitions().edition()).isZero();
    }

    @Test
    void aBadFileIsNotTakenAndItsTextIsKept() throws Exception {
        world.pages
                .perform(world.save(patrol(1).replace("series:", "serie:"), "take"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("serie: 培训")));
        assertThat(world.made.definitions().edition()).isZero();
    }

    @Test
    void aFileBroughtAlongIsShownBeforeItIsTaken() throws Exception {
        byte[] old = patrol(1).getBytes(Charset.forName("GB18030"));

        world.pages
                .perform(multipart("/catalogue/upload")
                        .file(new MockMultipartFile("file", "xuncha.yml", "text/plain", old)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"xuncha.yaml\"")))
                .andExpect(content().string(containsString("title: 巡查")));
        assertThat(world.made.definitions().edition()).isZero();
    }

    @Test
    void namesThatLeadOutOfTheFolderAreRefused() throws Exception {
        world.pages
                .perform(post("/catalogue/verdict")
                        .param("name", "../patrol.yaml")
                        .param("text", patrol(1))
                        .param("base", "0"))
                .andExpect(content().string(containsString("不能用")));
    }

    @Test
    void nobodyElseComesIn() {
        world.as(PageWorld.CLERK);

        assertThatThrownBy(() -> world.pages.perform(get("/catalogue"))).hasCauseInstanceOf(DefinitionRefusal.class);
    }
}
