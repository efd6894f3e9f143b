package cn.mingfa.proof.typo;

import cn.mingfa.document.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {

    private static final SourceText ONE = SourceText.of("一", "岚汀街道深入推进芷汀湿地修复工程。");
    private static final SourceText TWO = SourceText.of("二", "今年以来，岚汀街道继续推进芷汀湿地修复工程。");

    @Test
    void countsAStretchOnceForADocument() {
        SourceText thrice = SourceText.of("三", "岚汀街道。岚汀街道。岚汀街道。");
        assertThat(Archive.learn(List.of(thrice)).isEmpty()).isTrue();
        assertThat(Archive.learn(List.of(ONE, TWO, thrice)).documents("岚汀街道")).isEqualTo(3);
    }

    @Test
    void showsASlipInANameOnlyTheOfficeKnows() {
        Typos learnt = Typos.with(Archive.learn(List.of(ONE, TWO)));
        String text = "继续推进芷听湿地修复工程。";
        assertThat(learnt.find(text)).extracting(Slip::replacement).anyMatch(r -> r.contains("汀"));
    }

    @Test
    void keepsSilentWhereOneDocumentAloneSaysSo() {
        Archive alone = Archive.learn(List.of(ONE));
        assertThat(alone.isEmpty()).isTrue();
    }

    @Test
    void readsWhatItWrote(@TempDir Path folder) throws IOException {
        Archive archive = Archive.learn(List.of(ONE, TWO));
        Path file = folder.resolve("archive.bin");
        archive.write(file);
        byte[] first = Files.readAllBytes(file);
        Archive read = Archive.read(file);
        assertThat(read.size()).isEqualTo(archive.size());
        assertThat(read.documents("岚汀街道")).isEqualTo(2);
        read.write(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void refusesAFileThatIsNoArchive(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.bin"), "not one");
        assertThatThrownBy(() -> Archive.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.bin");
    }
}
