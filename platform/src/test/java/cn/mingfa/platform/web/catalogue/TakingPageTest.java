package cn.mingfa.platform.web.catalogue;

import cn.mingfa.platform.definitions.Edition;
import cn.mingfa.platform.ledger.OldVersions;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static cn.mingfa.platform.web.catalogue.EditorWorld.patrol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A definition taken into use, over the one that was, and back again. */
class TakingPageTest {

    private final EditorWorld world;

    TakingPageTest(@TempDir Path folder) {
        world = new EditorWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void takingIntoUsePutsTheTypeIntoTheMenuAndTheRecord() throws Exception {
        world.pages
                .perform(world.save(patrol(1), "take"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/ledger/new/patrol\"")));

        assertThat(world.made.catalogues().following().matterType("patrol")).isPresent();
        world.pages
                .perform(get("/catalogue").param("q", "巡查"))
                .andExpect(content().string(containsString("patrol.yaml")));
        world.pages
                .perform(get("/catalogue/editions"))
                .andExpect(content().string(containsString("区里要求")))
                .andExpect(content().string(containsString("乔若谷，管理员")));
    }

    @Test
    void aTypeInUseIsAlteredOnlyUnderAnotherVersion() throws Exception {
        world.pages.perform(world.save(patrol(1), "take"));
        when(world.old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 2, 0)));
        String altered = patrol(1).replace("label: 培训主题", "label: 巡查主题");

        world.pages
                .perform(world.save(altered, "take"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("版本号要改成2")));
        world.pages
                .perform(world.save(altered, "check").param("raise", "matter patrol"))
                .andExpect(content().string(containsString("version: 2")))
                .andExpect(content().string(containsString("保持旧版至办结")))
                .andExpect(content().string(containsString("在办 2 件")));
    }

    @Test
    void nothingMovesUnlessItIsChosen() throws Exception {
        world.pages.perform(world.save(patrol(1), "take"));
        when(world.old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 2, 0)));

        world.pages
                .perform(world.save(patrol(2).replace("label: 培训主题", "label: 巡查主题"), "take"))
                .andExpect(content().string(containsString("保持旧版，直到办结")));

        verify(world.old, never()).moveAll(any(), any());
        assertThat(world.made.definitions().history(1).getFirst().words()).contains("保持旧版至办结");
    }

    @Test
    void movingIsDoneUnderTheNewDefinitionWithTheReasonGiven() throws Exception {
        world.pages.perform(world.save(patrol(1), "take"));
        when(world.old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 2, 0)));
        when(world.old.moveAll(any(), any())).thenReturn(new OldVersions.Outcome(2, List.of()));

        world.pages
                .perform(world.save(patrol(2).replace("label: 培训主题", "label: 巡查主题"), "take")
                        .param("s.patrol", "move"))
                .andExpect(content().string(containsString("已有 2 件改用新版")));

        verify(world.old)
                .moveAll(eq(new OldVersions.Plan("patrol", 2, java.util.Map.of(), java.util.Map.of(), "区里要求")), any());
    }

    @Test
    void mattersLeftBehindAreListedOneByOne() throws Exception {
        world.pages.perform(world.save(patrol(1), "take"));
        world.pages.perform(world.save(patrol(2), "take"));
        UUID id = UUID.randomUUID();
        when(world.old.stock()).thenReturn(List.of(new OldVersions.Stock("patrol", 1, 1, 0)));
        when(world.old.open(eq("patrol"), eq(2), anyInt()))
                .thenReturn(List.of(new OldVersions.Standing(id, "澄柳巡查〔2026〕1号", "沿河", "registered", 1)));

        world.pages
                .perform(get("/catalogue/moves").param("type", "patrol"))
                .andExpect(content().string(containsString("澄柳巡查〔2026〕1号")))
                .andExpect(content().string(containsString("value=\"" + id + "\"")));
    }

    @Test
    void anEarlierEditionIsTakenAgain() throws Exception {
        world.pages.perform(world.save(patrol(1), "take"));
        world.pages.perform(world.save(patrol(1).replace("label: 培训主题", "label: 巡查主题"), "take"));

        world.pages
                .perform(post("/catalogue/editions")
                        .param("number", "1")
                        .param("base", "2")
                        .param("why", "改错了"))
                .andExpect(status().is3xxRedirection());

        Edition back = world.made.definitions().history(1).getFirst();
        assertThat(back.number()).isEqualTo(3);
        assertThat(back.way()).isEqualTo(Edition.Way.BACK);
        assertThat(world.made.definitions().files())
                .isEqualTo(world.made.definitions().files(1));
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() throws Exception {
        world.pages.perform(world.save(patrol(1), "take"));

        world.pages.perform(world.save(patrol(2), "take").param("base", "0")).andExpect(status().isOk());
        world.pages
                .perform(post("/catalogue/file")
                        .param("name", "patrol.yaml")
                        .param("text", patrol(3))
                        .param("base", "1")
                        .param("why", "再改")
                        .param("act", "take"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("别人启用了另一版")))
                .andExpect(content().string(containsString("version: 3")));
    }
}
