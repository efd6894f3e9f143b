package cn.mingfa.platform.web.entry;

import cn.mingfa.platform.ledger.importing.DryRun;
import cn.mingfa.platform.ledger.importing.DryRun.Problem;
import cn.mingfa.platform.ledger.importing.HeldFiles;
import cn.mingfa.platform.ledger.importing.ImportRefusal;
import cn.mingfa.platform.ledger.importing.Imports;
import cn.mingfa.platform.ledger.importing.Mappings;
import cn.mingfa.platform.ledger.importing.Result;
import cn.mingfa.platform.web.part.PageWorld;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class ImportPageTest {

    private final Imports imports = mock(Imports.class);
    private final Mappings mappings = mock(Mappings.class);
    private final HeldFiles files = mock(HeldFiles.class);
    private final MockMvc pages = PageWorld.pages(
            new ImportController(PageWorld.users(), imports, mappings, files, PageWorld.desk(), PageWorld.reach()),
            new JoinController(
                    new Joins(PageWorld.users(), files, mappings),
                    PageWorld.users(),
                    mappings,
                    imports,
                    PageWorld.desk()));
    private final MockMultipartFile file =
            new MockMultipartFile("file", "台账.csv", "text/csv", "单位".getBytes(StandardCharsets.UTF_8));

    private static DryRun dryRun(int rows, Problem... problems) {
        return new DryRun(
                UUID.nameUUIDFromBytes(new byte[] {7}),
                "publicity_event",
                PageWorld.TOWN.id(),
                "台账.csv",
                rows,
                0,
                List.of(problems),
                problems.length,
                List.of());
    }

    @Test
    void listsEveryWrongCellWithPlaceAndRemedy() throws Exception {
        when(imports.check(any(), any(), any(), any(), any()))
                .thenReturn(dryRun(2, new Problem("普法活动", 4, "H", "发放资料", "-5", "请填 0 或者正数。")));

        pages.perform(multipart("/ledger/import").file(file).param("type", "publicity_event"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("有 1 处要改")))
                .andExpect(content().string(containsString("<td class=\"number\">4</td><td>H</td><td>发放资料</td>")))
                .andExpect(content().string(containsString("请填 0 或者正数。")))
                .andExpect(content().string(containsString("name=\"wrongRows\" value=\"4\"")))
                .andExpect(content().string(containsString("导入 2 行")));
    }

    @Test
    void aFileWithOtherColumnsIsJoinedFirst() throws Exception {
        UUID id = UUID.randomUUID();
        java.nio.file.Path kept = java.nio.file.Files.createTempFile("join", ".csv");
        java.nio.file.Files.writeString(kept, "开展时间,名称,方式\n2026-03-02,普法赶集,街头\n");
        HeldFiles.Held held = new HeldFiles.Held(id, "publicity_event", PageWorld.TOWN.id(), "热线.csv", kept);
        when(files.hold(any(), any(), any(), any(), any())).thenReturn(held);
        when(files.held(eq(id), any())).thenReturn(held);

        pages.perform(multipart("/ledger/import")
                        .file(new MockMultipartFile(
                                "file", "热线.csv", "text/csv", java.nio.file.Files.readAllBytes(kept)))
                        .param("type", "publicity_event"))
                .andExpect(redirectedUrl("/ledger/import/join/" + id));
        pages.perform(get("/ledger/import/join/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("普法赶集")))
                .andExpect(content().string(containsString("<option value=\"occurred_on\" selected=\"selected\">")));
        when(imports.check(any(), any(), any(), any(), any())).thenReturn(dryRun(1));
        pages.perform(post("/ledger/import/join/" + id).param("act", "refresh").param("t.2", "form"))
                .andExpect(content().string(containsString("name=\"w.2.0\"")));
        pages.perform(post("/ledger/import/join/" + id)
                        .param("act", "save")
                        .param("name", "热线月报")
                        .param("t.0", "occurred_on")
                        .param("t.1", "topic")
                        .param("t.2", "form")
                        .param("v.2.0", "街头")
                        .param("w.2.0", "现场宣传")
                        .param("x.sessions", "1"))
                .andExpect(content().string(containsString("导入 1 行")));

        verify(mappings)
                .save(
                        eq("publicity_event"),
                        eq(PageWorld.TOWN.id()),
                        eq("热线月报"),
                        org.mockito.ArgumentMatchers.argThat(m -> m.joins().size() == 3
                                && m.fixed().equals(java.util.Map.of("sessions", "1"))
                                && m.joins().get(2).words().equals(java.util.Map.of("街头", "现场宣传"))),
                        any());
    }

    @Test
    void aWrongSheetCannotBeLeftOut() throws Exception {
        when(imports.check(any(), any(), any(), any(), any()))
                .thenReturn(dryRun(0, new Problem("Sheet1", 0, "", "", "", "表头不对。")));

        pages.perform(multipart("/ledger/import").file(file).param("type", "publicity_event"))
                .andExpect(content().string(not(containsString("id=\"confirm\""))))
                .andExpect(content().string(containsString("改好文件再来")));
    }

    @Test
    void onlyWhatTheUserSaysIsLeftOut() throws Exception {
        UUID run = UUID.randomUUID();
        when(imports.run(any(), any(), any())).thenReturn(new Result(List.of(UUID.randomUUID()), 2, 0));

        pages.perform(post("/ledger/import/" + run)
                        .param("type", "publicity_event")
                        .param("wrongRows", "4,9")
                        .param("leaveOut", "1"))
                .andExpect(content().string(containsString("已导入 1 件")));

        verify(imports).run(eq(run), eq(Set.of(4, 9)), any());
    }

    @Test
    void withoutTheTickNothingIsLeftOut() throws Exception {
        UUID run = UUID.randomUUID();
        when(imports.run(any(), any(), any())).thenThrow(new ImportRefusal("还有 2 行有错，没有导入。"));

        pages.perform(post("/ledger/import/" + run)
                        .param("type", "publicity_event")
                        .param("wrongRows", "4,9"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("还有 2 行有错，没有导入。")));

        verify(imports).run(eq(run), eq(Set.of()), any());
    }

    @Test
    void anEmptyFileIsNotChecked() throws Exception {
        MockMultipartFile empty = new MockMultipartFile("file", "台账.csv", "text/csv", new byte[0]);

        pages.perform(multipart("/ledger/import").file(empty).param("type", "publicity_event"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("文件是空的")));
        assertThat(org.mockito.Mockito.mockingDetails(imports).getInvocations()).isEmpty();
    }
}
